using Digital40.Api.Locales;
using Digital40.GraphQL.Binding;
using Digital40.Rules.Explanations.Planning;

namespace Digital40.Api.Scores;

/// <summary>The fields of actions of plans.</summary>
[ObjectType<PlannedAction>]
internal static class PlannedActionType
{
    public static string GetText([Parent] PlannedAction action, Locale locale) => action.Text.In(locale);

    public static IEnumerable<PlannedAttribute> GetAttributes([Parent] PlannedAction action) =>
        action.Attributes.Select(attribute => new PlannedAttribute(attribute.Key, attribute.Value));
}
