using Digital40.Api.Locales;
using Digital40.GraphQL.Binding;
using Digital40.Rules.Rubrics;

namespace Digital40.Api.Editions;

/// <summary>The fields of items of indicators.</summary>
[ObjectType<IndicatorItem>]
internal static class IndicatorItemType
{
    public static string GetTitle([Parent] IndicatorItem item, Locale locale) => item.Title.In(locale);
}
