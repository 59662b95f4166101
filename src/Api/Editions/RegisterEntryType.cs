using Digital40.Api.Locales;
using Digital40.GraphQL.Binding;
using Digital40.Rules.Rubrics;

namespace Digital40.Api.Editions;

/// <summary>The fields of what the document leaves open.</summary>
[ObjectType<RegisterEntry>]
internal static class RegisterEntryType
{
    public static string GetCode([Parent] RegisterEntry entry) => entry.Id;

    public static string GetQuestion([Parent] RegisterEntry entry, Locale locale) => entry.Question.In(locale);

    public static string GetDecides([Parent] RegisterEntry entry, Locale locale) => entry.Decides.In(locale);
}
