using Digital40.Rules.Facts;
using Digital40.Rules.Rubrics;

namespace Digital40.Rules.Checking.Combinations;

/// <summary>Gathers the conditions of a criterion from wherever they stand.</summary>
internal static class CriterionConditions
{
    /// <summary>The conditions of levels, parts and steps that bind an office of a kind, each once, in no order that means anything.</summary>
    public static IEnumerable<Condition> Of(Criterion criterion, OfficeKind kind)
    {
        var levels = criterion.Levels.SelectMany(level => level.Conditions);
        var measures = criterion.MeasuresFor(kind).SelectMany(measure => Within(measure, kind));
        return criterion.Binding(levels.Concat(measures), kind).Distinct();
    }

    private static IEnumerable<Condition> Within(MeasureDefinition measure, OfficeKind kind) => measure switch
    {
        ItemsDoneDefinition parts => parts.Parts.Where(part => part.Binds(kind)).SelectMany(part => part.Conditions),
        LadderDefinition ladder => ladder.Steps.SelectMany(step => step.Conditions),
        _ => [],
    };
}
