using Digital40.Api.Locales;
using Digital40.GraphQL.Binding;
using Digital40.Rules.Rubrics;

namespace Digital40.Api.Editions;

/// <summary>The fields of attributes of indicators.</summary>
[ObjectType<IndicatorAttribute>]
internal static class IndicatorAttributeType
{
    public static string GetTitle([Parent] IndicatorAttribute attribute, Locale locale) => attribute.Title.In(locale);

    public static bool GetIsFree([Parent] IndicatorAttribute attribute) => attribute.Free;

    public static IEnumerable<AttributeValue> GetValues([Parent] IndicatorAttribute attribute) =>
        attribute.Values.Select(value => new AttributeValue(value.Key, value.Value));
}
