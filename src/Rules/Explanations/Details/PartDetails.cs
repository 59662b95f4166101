using System.Globalization;
using Digital40.Rules.Explanations.Texts;
using Digital40.Rules.Measures;
using Digital40.Rules.Rubrics;

namespace Digital40.Rules.Explanations.Details;

/// <summary>Parts and steps with the conditions each rests on.</summary>
internal static class PartDetails
{
    /// <summary>The parts that bind the office, in order.</summary>
    public static IReadOnlyList<Detail> Of(Voice voice, ItemsDoneDefinition definition, Measure measure)
    {
        return
        [
            .. definition.Parts.Where(part => part.Binds(voice.Assessment.Office.Kind)).Select(part =>
                Of(voice, DetailKind.Part, part.Code, part.Label, part.Clause, Conditions(voice, part.Conditions, measure))),
        ];
    }

    /// <summary>The steps, lowest first; where each needs those before it, one that does not come after the others is not met.</summary>
    public static IReadOnlyList<Detail> Of(Voice voice, LadderDefinition definition, Measure measure)
    {
        var steps = new List<Detail>();
        foreach (var step in definition.Steps)
        {
            var code = step.Number.ToString(CultureInfo.InvariantCulture);
            var detail = Of(voice, DetailKind.Step, code, step.Label, step.Clause, Conditions(voice, step.Conditions, measure));
            var isClimbed = definition.Counting == LadderCounting.Each || steps.Count == 0 || steps[^1].IsMet == true;
            steps.Add(isClimbed || detail.IsMet != true ? detail : detail with { IsMet = false, Text = voice.Say(PhraseKeys.DetailStepMissing) });
        }

        return steps;
    }

    private static Detail Of(Voice voice, DetailKind kind, string code, LocalizedText label, string clause, IReadOnlyList<Detail> conditions)
    {
        var isMet = conditions.All(condition => condition.IsMet == true);
        return new Detail
        {
            Kind = kind, Code = code, Label = label, Text = voice.Say(isMet ? PhraseKeys.DetailMet : PhraseKeys.DetailNotMet), IsMet = isMet,
            Parts = conditions, Clause = clause,
        };
    }

    private static List<Detail> Conditions(Voice voice, IReadOnlyList<Condition> conditions, Measure owner)
    {
        var details = new List<Detail>();
        foreach (var condition in conditions)
        {
            if (PartConditions.Find(owner.Parts, condition.Measure) is { } measure)
            {
                details.Add(Of(voice, condition, measure));
            }
        }

        return details;
    }

    private static Detail Of(Voice voice, Condition condition, Measure measure) => new()
    {
        Kind = DetailKind.Condition,
        Code = measure.Key,
        Label = ConditionTexts.Of(voice, measure.Definition, condition),
        Text = ValueTexts.Of(voice, measure),
        IsMet = measure.Satisfies(condition),
        Value = measure.Reporting == Reporting.NotReported || measure.Value is not { } value ? null : Numbers.Plain(value),
        Clause = measure.Definition.Clause,
    };
}
