using Digital40.Api.Locales;
using Digital40.Rules.Rubrics;

namespace Digital40.Api.Facts;

/// <summary>Something more that a fact says of itself.</summary>
/// <param name="Name">The attribute's code.</param>
/// <param name="Value">Its value.</param>
/// <param name="Definition">The attribute as the edition has it; null where it has it no more.</param>
internal sealed record FactAttribute(string Name, string Value, IndicatorAttribute? Definition)
{
    public string Title(Locale locale) => Definition?.Title.In(locale) ?? Name;

    public string Label(Locale locale) => Definition?.Values.GetValueOrDefault(Value)?.In(locale) ?? Value;
}
