using Digital40.Api.Locales;
using Digital40.GraphQL.Binding;
using Digital40.Rules.Explanations.Planning;

namespace Digital40.Api.Scores;

/// <summary>The fields of steps of plans.</summary>
[ObjectType<PlanStep>]
internal static class PlanStepType
{
    public static string GetTitle([Parent] PlanStep step, Locale locale) => step.Title.In(locale);

    public static string GetText([Parent] PlanStep step, Locale locale) => step.Text.In(locale);
}
