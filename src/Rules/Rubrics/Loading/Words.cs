using Digital40.Rules.Facts;

namespace Digital40.Rules.Rubrics.Loading;

/// <summary>The words an edition is written in, with what they mean.</summary>
internal static class Words
{
    public static IReadOnlyDictionary<string, bool> TrueOrFalse { get; } = Table(("true", true), ("false", false));

    public static IReadOnlyDictionary<string, bool> OnlyTrue { get; } = Table(("true", true));

    /// <summary>Whether the edition is a draft.</summary>
    public static IReadOnlyDictionary<string, bool> Status { get; } = Table(("draft", true), ("final", false));

    public static IReadOnlyDictionary<string, bool> Needed { get; } = Table(("needed", true), ("not-needed", false));

    public static IReadOnlyDictionary<string, OfficeKind> OfficeKinds { get; } =
        Table(("province", OfficeKind.Province), ("district", OfficeKind.District));

    public static IReadOnlyDictionary<string, IndicatorKind> IndicatorKinds { get; } = Table(
        ("activity", IndicatorKind.Activity),
        ("measure", IndicatorKind.Measure),
        ("flag", IndicatorKind.Flag),
        ("judgement", IndicatorKind.Judgement));

    public static IReadOnlyDictionary<string, RollUp> RollUps { get; } =
        Table(("own", RollUp.Own), ("union", RollUp.Union), ("sum", RollUp.Sum), ("all", RollUp.All), ("any", RollUp.Any));

    public static IReadOnlyDictionary<string, Reporters> Reporters { get; } = Table(
        ("province", Rubrics.Reporters.Province),
        ("districts", Rubrics.Reporters.Districts),
        ("province-and-districts", Rubrics.Reporters.ProvinceAndDistricts));

    public static IReadOnlyDictionary<string, Period> Periods { get; } = Table(("day", Period.Day), ("month", Period.Month));

    public static IReadOnlyDictionary<string, Unit> Units { get; } = Table(
        ("count", Unit.Count),
        ("percent", Unit.Percent),
        ("items", Unit.Items),
        ("steps", Unit.Steps),
        ("points", Unit.Points),
        ("done", Unit.Done));

    public static IReadOnlyDictionary<string, ShareBasis> ShareBases { get; } =
        Table(("pooled", ShareBasis.Pooled), ("every-office", ShareBasis.EveryOffice));

    public static IReadOnlyDictionary<string, MonthlyBasis> MonthlyBases { get; } =
        Table(("average", MonthlyBasis.Average), ("total", MonthlyBasis.Total));

    public static IReadOnlyDictionary<string, MonthlyQuantity> MonthlyQuantities { get; } = Table(
        ("value", MonthlyQuantity.Value),
        ("share", MonthlyQuantity.Share),
        ("count", MonthlyQuantity.Count),
        ("distinct", MonthlyQuantity.Distinct));

    public static IReadOnlyDictionary<string, MonthsTested> MonthsTested { get; } =
        Table(("every", Rubrics.MonthsTested.Every), ("last", Rubrics.MonthsTested.Last));

    public static IReadOnlyDictionary<string, LadderCounting> LadderCountings { get; } =
        Table(("consecutive", LadderCounting.Consecutive), ("each", LadderCounting.Each));

    public static IReadOnlyDictionary<string, DueIn> DueIn { get; } =
        Table(("same-month", Rubrics.DueIn.SameMonth), ("next-month", Rubrics.DueIn.NextMonth));

    public static IReadOnlyDictionary<string, WorkingGroupPosition> Positions { get; } = Table(
        ("head", WorkingGroupPosition.Head),
        ("member", WorkingGroupPosition.Member),
        ("secretary", WorkingGroupPosition.Secretary),
        ("assistant-secretary", WorkingGroupPosition.AssistantSecretary));

    public static IReadOnlyDictionary<string, RegisterEffect> Effects { get; } =
        Table(("none", RegisterEffect.None), ("deadline", RegisterEffect.Deadline), ("score", RegisterEffect.Score));

    /// <summary>The word for a kind of office.</summary>
    public static string Of(OfficeKind kind) => OfficeKinds.First(pair => pair.Value == kind).Key;

    /// <summary>The kind of office a <c>for</c> names; <c>null</c> for every office.</summary>
    public static OfficeKind? OfficesOf(Fields fields, bool needed)
    {
        const string EveryOffice = "every-office";
        var node = needed ? fields.Needed("for") : fields.Optional("for");
        if (node is null or SourceScalar { Text: EveryOffice })
        {
            return null;
        }

        if (node is SourceScalar scalar && OfficeKinds.TryGetValue(scalar.Text, out var kind))
        {
            return kind;
        }

        fields.Problem(RubricErrorCodes.Choice, "for", $"one of {string.Join(", ", OfficeKinds.Keys)}, {EveryOffice}", node.Described);
        return null;
    }

    private static Dictionary<string, T> Table<T>(params ReadOnlySpan<(string Word, T Meaning)> words)
    {
        var table = new Dictionary<string, T>(words.Length, StringComparer.Ordinal);
        foreach (var (word, meaning) in words)
        {
            table.Add(word, meaning);
        }

        return table;
    }
}
