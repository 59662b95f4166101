using Digital40.Api.Locales;
using Digital40.GraphQL.Binding;
using Digital40.Rules.Rubrics;

namespace Digital40.Api.Editions;

/// <summary>The fields of headings over judged items.</summary>
[ObjectType<Heading>]
internal static class HeadingType
{
    public static string GetLabel([Parent] Heading heading, Locale locale) => heading.Label.In(locale);
}
