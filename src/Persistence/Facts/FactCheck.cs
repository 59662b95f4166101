using Digital40.Persistence.Offices;
using Digital40.Persistence.Storage;
using Digital40.Persistence.Writing;
using Digital40.Rules.Facts;
using Digital40.Rules.Facts.Reading;
using Digital40.Rules.Rubrics;
using Microsoft.EntityFrameworkCore;

namespace Digital40.Persistence.Facts;

/// <summary>What the check of facts that are to be written has found: the facts when all are good, otherwise every error.</summary>
internal sealed class FactCheck
{
    private readonly Dictionary<string, string> _provinces;

    private FactCheck(FactSheet? sheet, IReadOnlyList<StoreError> errors, Dictionary<string, string> provinces)
    {
        Sheet = errors.Count == 0 ? sheet : null;
        Errors = errors;
        _provinces = provinces;
    }

    public FactSheet? Sheet { get; }

    public IReadOnlyList<StoreError> Errors { get; }

    public string ProvinceOf(string office) => _provinces[office];

    /// <summary>Checks facts by themselves with the scoring core's check, and then next to what is stored.</summary>
    /// <param name="context">The write's context.</param>
    /// <param name="rubric">The edition's rubric.</param>
    /// <param name="facts">The facts, each with its position + 1 as its line.</param>
    /// <param name="correcting">The number of the fact that is corrected; null for new ones.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public static async Task<FactCheck> RunAsync(
        StorageContext context, Rubric rubric, IReadOnlyList<RawFact> facts, long? correcting, CancellationToken cancellationToken)
    {
        string[] codes = [.. facts.Select(fact => fact.Office).OfType<string>().Distinct(StringComparer.Ordinal)];
        var rows = await context.Offices.TagWith(QueryTags.OfficesOfFacts)
            .Where(office => office.Tier != OfficeTier.Department)
            .Where(office => codes.Contains(office.Code) || context.Offices.Any(child => child.ParentCode == office.Code && codes.Contains(child.Code)))
            .Select(office => new { office.Code, office.Tier, office.ParentCode }).ToListAsync(cancellationToken);
        var provinces = rows.ToDictionary(
            office => office.Code, office => office.Tier == OfficeTier.Province ? office.Code : office.ParentCode!, StringComparer.Ordinal);
        var offices = rows.Select(office => office.Tier == OfficeTier.Province
            ? new Office(office.Code, OfficeKind.Province)
            : new Office(office.Code, OfficeKind.District, office.ParentCode));
        var result = FactChecker.Check(rubric.Year, offices, facts, rubric);
        List<StoreError> errors = [.. result.Errors.Where(error => error.Line > 0).Select(FactErrors.Of)];
        errors.AddRange(await StoredConflicts.FindAsync(context, rubric, facts, provinces, correcting, cancellationToken));
        errors.AddRange(await EvidenceKeeping.EvidenceLinks.CheckAsync(context, rubric, facts, cancellationToken));
        return new FactCheck(result.Sheet, [.. errors.OrderBy(error => error.Index)], provinces);
    }
}
