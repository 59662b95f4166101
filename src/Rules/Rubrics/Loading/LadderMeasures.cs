using System.Globalization;

namespace Digital40.Rules.Rubrics.Loading;

/// <summary>Reads ladders.</summary>
internal static class LadderMeasures
{
    public static LadderDefinition Ladder(Fields fields, MeasureHead head, MeasureScope scope)
    {
        MeasureBinder.ExpectUnit(fields, head, Unit.Steps);
        var counting = fields.Choice("ladder", Words.LadderCountings);
        var climbsItems = fields.Has("of");
        var indicator = climbsItems ? scope.Edition.Indicator(fields, "of", IndicatorKind.Flag) : null;
        var per = indicator is not null && fields.Has("per")
            ? Scope.Find(fields, "per", indicator.Attributes, $"attribute of {indicator.Code}")?.Name
            : null;
        return new LadderDefinition(head)
        {
            Indicator = indicator?.Code,
            Per = per,
            Counting = counting,
            Steps = [.. Steps(fields, step => Step(step, climbsItems, indicator, scope))],
        };
    }

    private static List<LadderStep> Steps(Fields fields, Func<Fields, LadderStep> bind)
    {
        var steps = fields.Items("steps").Select(bind).ToList();
        var unbroken = steps.Select((step, position) => step.Number == position + 1).All(right => right);
        if (steps.Count == 0 || !unbroken)
        {
            var found = string.Join(", ", steps.Select(step => step.Number.ToString(CultureInfo.InvariantCulture)));
            fields.Problem(RubricErrorCodes.Number, "steps", "steps numbered from 1, unbroken", found.Length == 0 ? "none" : found);
        }

        return steps;
    }

    private static LadderStep Step(Fields fields, bool climbsItems, Indicator? indicator, MeasureScope scope)
    {
        var clause = fields.Clause();
        var step = new LadderStep
        {
            Number = fields.Whole("step", least: 1),
            Label = fields.Wording("label"),
            Items = climbsItems ? FlagMeasures.ItemsDue(fields, indicator, clause) : [],
            Conditions = climbsItems ? [] : ConditionBinder.BindAll(fields, scope.Heads),
            Clause = clause,
        };
        fields.Done();
        return step;
    }
}
