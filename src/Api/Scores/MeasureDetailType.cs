using Digital40.Api.Locales;
using Digital40.GraphQL.Binding;
using Digital40.Persistence.Scoring.Cards;

namespace Digital40.Api.Scores;

/// <summary>The fields of what measures are made of.</summary>
[ObjectType<CardDetail>("MeasureDetail")]
internal static class MeasureDetailType
{
    public static string GetLabel([Parent] CardDetail detail, Locale locale) => detail.Label.In(locale);

    public static string GetText([Parent] CardDetail detail, Locale locale) => detail.Text.In(locale);
}
