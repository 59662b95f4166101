namespace Digital40.Rubric.Oracle;

/// <summary>
/// One reading of the rubric: a switch for each entry of the interpretation register that can change a score. All off is the reading in force.
/// </summary>
public sealed record OracleInterpretation
{
    /// <summary>The reading in force.</summary>
    public static OracleInterpretation InForce { get; } = new();

    /// <summary><c>awareness-level-5</c>: level 5 of 1.1 gives 4 points and not the printed 5.</summary>
    public bool AwarenessLevelFiveGivesFour { get; init; }

    /// <summary><c>awareness-rows</c>: a row of 1.1 asks for exactly its number of forms and not at least that.</summary>
    public bool AwarenessRowsExactly { get; init; }

    /// <summary><c>awareness-basis</c>: a row of 1.1 asks for its sessions in each of its forms and not in all.</summary>
    public bool AwarenessPerForm { get; init; }

    /// <summary><c>training-roll-up</c>: the districts' sessions count for the province too.</summary>
    public bool TrainingWithDistricts { get; init; }

    /// <summary><c>survey-thresholds</c>: 97, 98, 99 and 100 % and not the printed 47, 58, 59 and 100 %.</summary>
    public bool SurveyFromNinetySeven { get; init; }

    /// <summary><c>databases-one</c>: one complete database gives 1 point and not none.</summary>
    public bool OneDatabaseGivesOne { get; init; }

    /// <summary><c>otop-months</c>: only the last closed month is tested and not every one.</summary>
    public bool OtopLastClosedMonthOnly { get; init; }

    /// <summary><c>antivirus-basis</c>: every office must reach the share by itself and not all together.</summary>
    public bool AntivirusEveryOffice { get; init; }

    /// <summary><c>antivirus-share</c>: 100 % and not 95 %.</summary>
    public bool AntivirusOnEveryComputer { get; init; }

    /// <summary><c>webex-count</c>: six meetings in all and not two a month on average.</summary>
    public bool WebexSixInAll { get; init; }

    /// <summary><c>news-basis</c>: ten items in every closed month and not on average.</summary>
    public bool NewsEveryMonth { get; init; }

    /// <summary><c>click-ladder</c>: each step of 4.2 gives its points without the ones before.</summary>
    public bool ClickEachStepAlone { get; init; }

    /// <summary><c>promotion-basis</c>: twice in each of two channels and not twice over two channels together.</summary>
    public bool PromotionInEachOfTwoChannels { get; init; }

    /// <summary><c>innovation-items</c>: the headings' 5 and 6 points scaled to 10 and not the plain items.</summary>
    public bool InnovationHeadingsScaled { get; init; }

    /// <summary><c>innovation-cut-off</c>: 20 June and not 30 June.</summary>
    public bool InnovationCutOffJune20 { get; init; }

    /// <summary><c>tambon-sent</c>: sending needs no date and not 31 March at the latest.</summary>
    public bool TambonSentUndated { get; init; }

    /// <summary>The reading that some choices from the register make; entries not named are as in force.</summary>
    /// <param name="choices">Option ids by entry id, such as <c>click-ladder</c> → <c>each-step</c>; a later choice replaces an earlier one.</param>
    /// <exception cref="ArgumentException">The register has no such entry, or the entry no such option.</exception>
    public static OracleInterpretation Parse(IEnumerable<KeyValuePair<string, string>> choices)
    {
        var interpretation = InForce;
        foreach (var (id, option) in choices)
        {
            interpretation = OracleRegister.Choose(interpretation, id, option);
        }

        return interpretation;
    }
}
