using Digital40.Rules.Facts;
using Digital40.Rules.Rubrics;
using Digital40.Rules.Rubrics.Loading;

namespace Digital40.Rules.Checking.Combinations;

/// <summary>What the rules of a criterion conclude from every combination of its measures, for one kind of office or for all that it scores alike.</summary>
internal sealed class CriterionTable
{
    /// <summary>The most combinations that are gone through.</summary>
    public const int MostCombinations = 1 << 14;

    private CriterionTable(Criterion criterion, IReadOnlyList<OfficeKind> kinds, Rubric rubric)
    {
        Criterion = criterion;
        Kinds = kinds;
        var groups = MeasureGroup.All(criterion, kinds[0], rubric);
        IsComplete = groups.Aggregate(1L, (product, group) => Math.Min(product * group.States.Count, MostCombinations + 1L)) <= MostCombinations;
        var session = new CriterionSession(rubric, criterion, kinds[0]);
        Combinations = IsComplete ? [.. Product(groups, groups.Count).Select(session.Fire)] : [];
    }

    public Criterion Criterion { get; }

    /// <summary>The kinds of office it holds for; never empty.</summary>
    public IReadOnlyList<OfficeKind> Kinds { get; }

    /// <summary>Whether there were few enough combinations to go through them all.</summary>
    public bool IsComplete { get; }

    /// <summary>The combinations, the lowest values first and none last; empty where <see cref="IsComplete"/> is not so.</summary>
    public IReadOnlyList<Combination> Combinations { get; }

    /// <summary>The kinds as a witness shows them.</summary>
    public WitnessValue Office => new("office", string.Join(" or ", Kinds.Select(Words.Of)));

    /// <summary>The tables of every criterion, in the order written; two for one whose rules are not the same for both kinds of office.</summary>
    public static IReadOnlyList<CriterionTable> All(Rubric rubric) => [.. rubric.Criteria.SelectMany(criterion => Of(criterion, rubric))];

    /// <summary>The values of a combination with the office, for a witness.</summary>
    public IReadOnlyList<WitnessValue> Shown(Combination combination) => [.. combination.Values.Select(value => value.Shown), Office];

    private static IEnumerable<CriterionTable> Of(Criterion criterion, Rubric rubric)
    {
        List<OfficeKind> kinds = [.. Enum.GetValues<OfficeKind>().Where(criterion.Scores)];
        return criterion.Measures.All(measure => measure.For is null && PartsOf(measure).All(part => part.For is null))
            ? [new CriterionTable(criterion, kinds, rubric)]
            : kinds.Select(kind => new CriterionTable(criterion, [kind], rubric));
    }

    private static IReadOnlyList<Part> PartsOf(MeasureDefinition measure) => measure is ItemsDoneDefinition { Parts: var parts } ? parts : [];

    private static IEnumerable<IReadOnlyList<MeasureValue>> Product(IReadOnlyList<MeasureGroup> groups, int count) => count == 0
        ? [[]]
        : Product(groups, count - 1).SelectMany(_ => groups[count - 1].States, (values, state) => (IReadOnlyList<MeasureValue>)[.. values, .. state]);
}
