using System.Runtime.CompilerServices;
using Digital40.Persistence.Facts;
using Digital40.Persistence.Offices;
using Digital40.Persistence.Paging;

namespace Digital40.Api.Exporting;

/// <summary>Reads what is exported: page by page, so that no size of database fills the memory and no writer waits.</summary>
internal sealed class FactExport(FactStore facts, OfficeStore offices)
{
    /// <summary>The offices that facts are exported of, provinces first; empty where the office is unknown.</summary>
    /// <param name="office">The code of a province, with its districts, or of a district, with its province; null for all.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task<IReadOnlyList<OfficeRecord>> OfficesAsync(string? office, CancellationToken cancellationToken)
    {
        var all = await offices.ListAsync(cancellationToken: cancellationToken);
        var one = all.FirstOrDefault(each => each.Code == office);
        return
        [
            .. all.Where(each => each.Tier != OfficeTier.Department)
                .Where(each => office is null || (one is not null && (each.Code == one.Code || each.Parent == one.Code || each.Code == one.Parent)))
                .OrderBy(each => each.Tier).ThenBy(each => each.Code, StringComparer.Ordinal),
        ];
    }

    /// <summary>The facts that hold, in the order in which they were recorded.</summary>
    /// <param name="edition">The edition.</param>
    /// <param name="office">As for the offices; null for all.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public async IAsyncEnumerable<ExportedFact> FactsAsync(int edition, OfficeRecord? office, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var filter = new FactFilter
        {
            Edition = edition,
            Offices = office is { Tier: OfficeTier.District } ? [office.Code] : null,
            Provinces = office is { Tier: OfficeTier.Province } ? [office.Code] : null,
        };
        string? after = null;
        Page<StoredFact> page;
        do
        {
            page = await facts.ListAsync(filter, new PageRequest { First = PageRequest.Most, After = after }, cancellationToken: cancellationToken);
            foreach (var edge in page.Edges)
            {
                after = edge.Cursor;
                yield return ExportedFact.Of(edge.Node.Content);
            }
        }
        while (page.HasMore);
    }
}
