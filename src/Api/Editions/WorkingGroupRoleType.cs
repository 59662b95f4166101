using Digital40.Api.Locales;
using Digital40.GraphQL.Binding;
using Digital40.Rules.Rubrics;

namespace Digital40.Api.Editions;

/// <summary>The fields of posts in the working group.</summary>
[ObjectType<WorkingGroupRole>]
internal static class WorkingGroupRoleType
{
    public static string GetTitle([Parent] WorkingGroupRole role, Locale locale) => role.Title.In(locale);
}
