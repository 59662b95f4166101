using Digital40.Persistence.Facts;
using Digital40.Persistence.Offices;
using Digital40.Persistence.Writing;
using Digital40.Rules.Facts;
using Digital40.Rules.Facts.Reading;

namespace Digital40.Api.Seeding;

/// <summary>Takes over the offices and facts of a facts file.</summary>
internal sealed class FactFileImport(OfficeStore offices, FactStore facts)
{
    /// <summary>Adds the offices that are not there yet, then the facts, each all or none.</summary>
    /// <param name="caller">Who takes them over.</param>
    /// <param name="file">A file that was read without errors.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>Everything that is wrong; empty when it is stored.</returns>
    public async Task<IReadOnlyList<StoreError>> RunAsync(Caller caller, FactReadResult file, CancellationToken cancellationToken)
    {
        var sheet = file.Sheet ?? throw new ArgumentException("The file has errors.", nameof(file));
        var known = (await offices.FindAsync([.. sheet.Offices.Select(office => office.Code)], cancellationToken)).Select(office => office.Code).ToHashSet();
        List<OfficeRecord> added = [.. sheet.Offices.Where(office => !known.Contains(office.Code)).Select(office => RecordOf(office, file.IsSample))];
        if (added.Count > 0 && await offices.AddAsync(caller, added, cancellationToken) is { IsStored: false } refused)
        {
            return refused.Errors;
        }

        var result = await facts.ImportAsync(caller, sheet.Edition, [.. sheet.Facts.Select(RawFact.Of)], cancellationToken);
        return result.Errors;
    }

    private static OfficeRecord RecordOf(Office office, bool isSample) => new(
        office.Code,
        office.Kind == OfficeKind.Province ? OfficeTier.Province : OfficeTier.District,
        office.Parent,
        office.NameTh ?? office.Code,
        office.NameEn ?? office.Code) { IsSample = isSample };
}
