using Digital40.Api.Locales;
using Digital40.GraphQL.Binding;
using Digital40.Persistence.Scoring.Cards;

namespace Digital40.Api.Scores;

/// <summary>The fields of next levels.</summary>
[ObjectType<CardNextLevel>("NextLevel")]
internal static class NextLevelType
{
    public static string? GetWording([Parent] CardNextLevel level, Locale locale) => level.Wording?.In(locale);

    public static string GetText([Parent] CardNextLevel level, Locale locale) => level.Text.In(locale);
}
