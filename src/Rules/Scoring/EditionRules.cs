using System.Globalization;

namespace Digital40.Rules.Scoring;

/// <summary>
/// Rules that an edition adds in C# where the vocabulary of measures does not reach: classes beside its <c>rubric.yaml</c>, tagged with the year,
/// such as <c>[Tag("2569")]</c>.
/// </summary>
internal static class EditionRules
{
    /// <summary>The rules of a year; most have none.</summary>
    public static IEnumerable<IRuleDefinition> Load(int year)
    {
        var tag = year.ToString(CultureInfo.InvariantCulture);
        var repository = new RuleRepository();
        repository.Load(rules => rules.From(typeof(EditionRules).Assembly).Where(rule => rule.IsTagged(tag)));
        return repository.GetRules();
    }
}
