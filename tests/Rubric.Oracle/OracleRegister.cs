namespace Digital40.Rubric.Oracle;

/// <summary>The interpretation register: its entries and the ids of their options.</summary>
public static class OracleRegister
{
    private static readonly Dictionary<string, Entry> Entries = new(StringComparer.Ordinal)
    {
        ["awareness-level-5"] = new(["as-printed", "four"], (reading, on) => reading with { AwarenessLevelFiveGivesFour = on }),
        ["awareness-rows"] = new(["at-least", "exactly"], (reading, on) => reading with { AwarenessRowsExactly = on }),
        ["awareness-basis"] = new(["in-all", "per-form"], (reading, on) => reading with { AwarenessPerForm = on }),
        ["training-roll-up"] = new(["own", "with-districts"], (reading, on) => reading with { TrainingWithDistricts = on }),
        ["survey-thresholds"] = new(["as-printed", "97-98-99-100"], (reading, on) => reading with { SurveyFromNinetySeven = on }),
        ["survey-unit"] = new(["households", "villages"], null),
        ["databases-one"] = new(["zero", "one"], (reading, on) => reading with { OneDatabaseGivesOne = on }),
        ["otop-months"] = new(["every-closed-month", "last-closed-month"], (reading, on) => reading with { OtopLastClosedMonthOnly = on }),
        ["antivirus-basis"] = new(["pooled", "every-office"], (reading, on) => reading with { AntivirusEveryOffice = on }),
        ["antivirus-share"] = new(["95", "100"], (reading, on) => reading with { AntivirusOnEveryComputer = on }),
        ["webex-count"] = new(["average-2", "six-in-all"], (reading, on) => reading with { WebexSixInAll = on }),
        ["news-basis"] = new(["average", "every-month"], (reading, on) => reading with { NewsEveryMonth = on }),
        ["click-ladder"] = new(["ladder", "each-step"], (reading, on) => reading with { ClickEachStepAlone = on }),
        ["promotion-basis"] = new(
            ["in-all-channels", "each-of-two-channels"], (reading, on) => reading with { PromotionInEachOfTwoChannels = on }),
        ["innovation-items"] = new(["items", "headings-scaled"], (reading, on) => reading with { InnovationHeadingsScaled = on }),
        ["innovation-cut-off"] = new(["june-30", "june-20"], (reading, on) => reading with { InnovationCutOffJune20 = on }),
        ["tambon-sent"] = new(["march-31", "undated"], (reading, on) => reading with { TambonSentUndated = on }),
        ["report-month"] = new(["month-before", "same-month"], null),
        ["order-number"] = new(["both-kept"], null),
        ["tambon-steps"] = new(["six"], null),
    };

    /// <summary>The option ids of every entry by the entry's id; the first of each is in force.</summary>
    public static IReadOnlyDictionary<string, IReadOnlyList<string>> Options { get; } =
        Entries.ToDictionary(entry => entry.Key, entry => entry.Value.Options, StringComparer.Ordinal);

    internal static OracleInterpretation Choose(OracleInterpretation interpretation, string id, string option)
    {
        if (!Entries.TryGetValue(id, out var entry))
        {
            throw new ArgumentException($"The register has no entry '{id}'.", nameof(id));
        }

        if (!entry.Options.Contains(option, StringComparer.Ordinal))
        {
            throw new ArgumentException($"'{id}' has no option '{option}', but {string.Join(", ", entry.Options)}.", nameof(option));
        }

        return entry.Choose?.Invoke(interpretation, option != entry.Options[0]) ?? interpretation;
    }

    private sealed record Entry(IReadOnlyList<string> Options, Func<OracleInterpretation, bool, OracleInterpretation>? Choose);
}
