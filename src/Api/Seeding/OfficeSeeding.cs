using Digital40.Persistence.Offices;
using Digital40.Persistence.Writing;
using Digital40.Rules.Facts.Reading;

namespace Digital40.Api.Seeding;

/// <summary>Adds the offices of an office file, all or none. Those that are there already as the file has them are left as they are.</summary>
internal sealed class OfficeSeeding(OfficeStore offices)
{
    /// <summary>Adds them.</summary>
    /// <param name="caller">Who adds them.</param>
    /// <param name="path">The file's name, for errors.</param>
    /// <param name="file">What the file says.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>The offices that were added, and everything that is wrong: then none was.</returns>
    public async Task<(IReadOnlyList<OfficeRecord> Added, IReadOnlyList<FactError> Errors)> RunAsync(
        Caller caller, string path, OfficeReadResult file, CancellationToken cancellationToken)
    {
        var known = (await offices.ListAsync(cancellationToken: cancellationToken)).ToDictionary(office => office.Code, StringComparer.Ordinal);
        List<FactError> errors = [.. file.Errors, .. OfficeTreeCheck.Run(path, file.Offices, known)];
        var added = file.Offices.Where(office => !known.ContainsKey(office.Code)).ToList();
        if (errors.Count > 0 || added.Count == 0)
        {
            return ([], [.. errors.OrderBy(error => error.Line).ThenBy(error => error.Column)]);
        }

        var result = await offices.AddAsync(caller, [.. added.Select(office => RecordOf(office, file.IsSample))], cancellationToken);
        return (result.Value ?? [], [.. result.Errors.Select(error => Place(path, added, error))]);
    }

    private static OfficeRecord RecordOf(ListedOffice office, bool isSample) =>
        new(office.Code, OfficeTreeCheck.TierOf(office.Rank), office.Parent, office.NameTh ?? office.Code, office.NameEn ?? office.NameTh ?? office.Code) { IsSample = isSample };

    private static FactError Place(string path, List<ListedOffice> added, StoreError error)
    {
        var office = error.Index is { } index ? added[index] : null;
        return new FactError(path, office?.Line ?? 0, office?.Column ?? 0, office?.Code, error.Code, error.Message, error.Expected, error.Found);
    }
}
