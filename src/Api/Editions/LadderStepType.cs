using Digital40.Api.Locales;
using Digital40.GraphQL.Binding;
using Digital40.Rules.Rubrics;

namespace Digital40.Api.Editions;

/// <summary>The fields of steps of ladders.</summary>
[ObjectType<LadderStep>]
internal static class LadderStepType
{
    public static string GetLabel([Parent] LadderStep step, Locale locale) => step.Label.In(locale);
}
