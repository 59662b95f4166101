using Digital40.Api.Locales;
using Digital40.GraphQL.Binding;
using Digital40.Persistence.Scoring.Cards;

namespace Digital40.Api.Scores;

/// <summary>The fields of gaps.</summary>
[ObjectType<CardGap>("Gap")]
internal static class GapType
{
    public static string GetLabel([Parent] CardGap gap, Locale locale) => gap.Label.In(locale);

    public static string GetText([Parent] CardGap gap, Locale locale) => gap.Text.In(locale);

    public static string? GetUnit([Parent] CardGap gap, Locale locale) => gap.Unit?.In(locale);

    public static string? GetMoreText([Parent] CardGap gap, Locale locale) => gap.MoreText?.In(locale);

    public static string? GetKeepText([Parent] CardGap gap, Locale locale) => gap.KeepText?.In(locale);

    public static string? GetDeadlineText([Parent] CardGap gap, Locale locale) => gap.DeadlineText?.In(locale);

    public static string? GetHint([Parent] CardGap gap, Locale locale) => gap.Hint?.In(locale);
}
