using Digital40.Api.Locales;
using Digital40.Rules.Rubrics;

namespace Digital40.Api.Editions;

/// <summary>A value that an attribute allows.</summary>
internal sealed record AttributeValue(string Code, LocalizedText Text)
{
    public string Label(Locale locale) => Text.In(locale);
}
