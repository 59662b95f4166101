namespace Digital40.Rubric.Oracle.Readings;

/// <summary>The rubric's indicators, as positions in the index.</summary>
internal enum Indicator
{
    AwarenessSession,
    TrainingSession,
    Households,
    CentralDatabase,
    Mechanism,
    ComputerSurvey,
    UserRegistry,
    Antivirus,
    Website,
    News,
    Conference,
    Webex,
    TambonStep,
    ClickMechanism,
    ClickShops,
    ClickPlaces,
    ClickPromotion,
    ClickEvent,
    ClickSummary,
    Innovation,
}
