namespace Digital40.Rules.Checking;

/// <summary>The stable codes of the proofs, in the order of a report.</summary>
public static class ProofCodes
{
    /// <summary>Maxima are the sums of their parts and of the best levels that can be reached.</summary>
    public const string Sums = "sums";

    /// <summary>No combination of measures is without a level.</summary>
    public const string Gaps = "gaps";

    /// <summary>No combination of measures has two different best levels.</summary>
    public const string Overlaps = "overlaps";

    /// <summary>No level can never be reached.</summary>
    public const string DeadLevels = "dead-levels";

    /// <summary>Every indicator, and every item of one, is read.</summary>
    public const string IndicatorsUsed = "indicators-used";

    /// <summary>Every measure is read.</summary>
    public const string MeasuresRead = "measures-read";

    /// <summary>Every date lies in the year.</summary>
    public const string DatesInYear = "dates-in-year";

    /// <summary>Measures and deadlines have the same dates.</summary>
    public const string DatesAgree = "dates-agree";

    /// <summary>Every number says where the document has it.</summary>
    public const string Clauses = "clauses";

    /// <summary>Every wording is there in both languages.</summary>
    public const string Wordings = "wordings";

    /// <summary>Every option of the register does what it says.</summary>
    public const string Register = "register";

    /// <summary>A published edition is as it was published.</summary>
    public const string Published = "published";

    /// <summary>No value is still to be confirmed.</summary>
    public const string Confirmed = "confirmed";
}
