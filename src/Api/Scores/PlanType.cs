using Digital40.Api.Locales;
using Digital40.GraphQL.Binding;
using Digital40.Rules.Explanations.Planning;

namespace Digital40.Api.Scores;

/// <summary>The fields of plans.</summary>
[ObjectType<Plan>]
internal static class PlanType
{
    public static string GetText([Parent] Plan plan, Locale locale) => plan.Text.In(locale);
}
