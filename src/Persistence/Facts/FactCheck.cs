using Digital40.Persistence.Offices;
using Digital40.Persistence.Scoring;
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

    private static readonly FactReaderLimits Limits = new() { MaximumErrors = 10_000 };

    private FactCheck(FactSheet? sheet, IReadOnlyList<StoreError> errors, Dictionary<string, string> provinces)
    {
        Sheet = errors.Count == 0 ? sheet : null;
        Errors = errors;
        _provinces = provinces;
    }

    public FactSheet? Sheet { get; }

    public IReadOnlyList<StoreError> Errors { get; }

    public string ProvinceOf(string office) => _provinces[office];

    /// <summary>Checks facts that are to be recorded.</summary>
    public static async Task<FactCheck> OfNewAsync(
        StorageContext context, Scorers scorers, RecordMode mode, int edition, IReadOnlyList<RawFact> facts, CancellationToken cancellationToken)
    {
        var rubric = scorers.Find(edition)?.Rubric;
        IReadOnlyList<StoreError> errors = facts.Count < 1 || facts.Count > mode.MostFacts ? FactErrors.WrongCount(facts.Count, mode.MostFacts) : [];
        if (rubric is null || errors.Count > 0)
        {
            return new FactCheck(null, [.. rubric is null ? FactErrors.NoEdition(edition) : [], .. errors], []);
        }

        var found = mode.TakesFiles ? [] : facts.Select((fact, index) => FactTexts.CheckReference(fact.Id, index)).OfType<StoreError>();
        var numbered = facts.Select((fact, index) => FactInputs.Numbered(fact, index, mode)).ToList();
        return await RunAsync(new FactsToCheck(rubric, mode, numbered, Correcting: null, [.. found]), context, cancellationToken);
    }

    /// <summary>Checks facts by themselves with the scoring core's check, and then next to what is stored.</summary>
    public static async Task<FactCheck> RunAsync(FactsToCheck given, StorageContext context, CancellationToken cancellationToken)
    {
        var (rubric, facts) = (given.Rubric, given.Facts);
        var offices = await OfficesAsync(context, facts, cancellationToken);
        var provinces = offices.ToDictionary(office => office.Code, office => office.Parent ?? office.Code, StringComparer.Ordinal);
        var result = FactChecker.Check(rubric.Year, offices, facts, rubric, Limits);
        List<StoreError> errors =
        [
            .. given.Found,
            .. result.Errors.Where(error => error.Code != FactErrorCodes.OfficesMissing).Select(FactErrors.Of),
            .. given.Mode.TakesFiles ? [] : result.Warnings.Where(warning => warning.Code == FactErrorCodes.PartUnused).Select(FactErrors.OfUnused),
            .. facts.SelectMany((fact, index) => FactTexts.Check(fact, index)),
            .. await StoredConflicts.FindAsync(context, rubric, facts, provinces, given.Correcting, cancellationToken),
            .. await EvidenceKeeping.EvidenceLinks.CheckAsync(context, rubric, given.Mode, facts, cancellationToken),
        ];
        return new FactCheck(result.Sheet, [.. errors.OrderBy(PlaceOf)], provinces);
    }

    /// <summary>The offices of facts, and the provinces of those that are districts.</summary>
    private static async Task<List<Office>> OfficesAsync(StorageContext context, IReadOnlyList<RawFact> facts, CancellationToken cancellationToken)
    {
        string[] codes = [.. facts.Select(fact => fact.Office).OfType<string>().Distinct(StringComparer.Ordinal)];
        var rows = await context.Offices.TagWith(QueryTags.OfficesOfFacts)
            .Where(office => office.Tier != OfficeTier.Department)
            .Where(office => codes.Contains(office.Code) || context.Offices.Any(child => child.ParentCode == office.Code && codes.Contains(child.Code)))
            .Select(office => new { office.Code, office.Tier, office.ParentCode }).ToListAsync(cancellationToken);
        return [.. rows.Select(office => office.Tier == OfficeTier.Province
            ? new Office(office.Code, OfficeKind.Province)
            : new Office(office.Code, OfficeKind.District, office.ParentCode))];
    }

    /// <summary>What is about everything comes first, and how many errors are not listed comes last.</summary>
    private static int PlaceOf(StoreError error) => error.Index ?? (error.Code == FactErrorCodes.ErrorsNotListed ? int.MaxValue : -1);
}
