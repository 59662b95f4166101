using Digital40.Api.Locales;
using Digital40.GraphQL.Binding;
using Digital40.Persistence.Scoring.Cards;

namespace Digital40.Api.Scores;

/// <summary>The fields of thresholds of measures.</summary>
[ObjectType<CardThreshold>("MeasureThreshold")]
internal static class MeasureThresholdType
{
    public static string GetOwner([Parent] CardThreshold threshold, Locale locale) => threshold.Owner.In(locale);

    public static string GetText([Parent] CardThreshold threshold, Locale locale) => threshold.Text.In(locale);
}
