using System.Collections.Frozen;

namespace Digital40.Rubric.Oracle.Readings;

/// <summary>The indicators by their codes.</summary>
internal static class Indicators
{
    public const int Count = (int)Indicator.Innovation + 1;

    private static readonly FrozenDictionary<string, Indicator> ByCode = new Dictionary<string, Indicator>
    {
        ["awareness.session"] = Indicator.AwarenessSession,
        ["training.session"] = Indicator.TrainingSession,
        ["bmn.households"] = Indicator.Households,
        ["central.database"] = Indicator.CentralDatabase,
        ["ict.mechanism"] = Indicator.Mechanism,
        ["ict.survey"] = Indicator.ComputerSurvey,
        ["ict.registry"] = Indicator.UserRegistry,
        ["ict.antivirus"] = Indicator.Antivirus,
        ["ict.website"] = Indicator.Website,
        ["ict.news"] = Indicator.News,
        ["ict.conference"] = Indicator.Conference,
        ["ict.webex"] = Indicator.Webex,
        ["tambon.step"] = Indicator.TambonStep,
        ["click.mechanism"] = Indicator.ClickMechanism,
        ["click.shops"] = Indicator.ClickShops,
        ["click.places"] = Indicator.ClickPlaces,
        ["click.promotion"] = Indicator.ClickPromotion,
        ["click.event"] = Indicator.ClickEvent,
        ["click.summary"] = Indicator.ClickSummary,
        ["innovation.judgement"] = Indicator.Innovation,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The indicator of a code; unknown ones are refused before scoring.</summary>
    public static Indicator Of(string code) => ByCode[code];
}
