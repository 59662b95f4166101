using Digital40.Api.Locales;
using Digital40.GraphQL.Binding;
using Digital40.Persistence.Scoring.Cards;

namespace Digital40.Api.Scores;

/// <summary>The fields of duties.</summary>
[ObjectType<CardDuty>("ScorecardDuty")]
internal static class ScorecardDutyType
{
    public static string GetTitle([Parent] CardDuty duty, Locale locale) => duty.Title.In(locale);

    public static string GetText([Parent] CardDuty duty, Locale locale) => duty.Text.In(locale);
}
