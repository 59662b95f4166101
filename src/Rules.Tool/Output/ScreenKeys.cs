namespace Digital40.Rules.Tool.Output;

/// <summary>The keys of the phrases in <c>screens.yaml</c>. Each says which placeholders it is given.</summary>
internal static class ScreenKeys
{
    /// <summary>What a score is computed from: edition, asOf, hash.</summary>
    public const string HeadingScoring = "heading.scoring";

    /// <summary>Which edition it is about: edition, hash.</summary>
    public const string HeadingEdition = "heading.edition";

    /// <summary>A choice of interpretation that departs from what is in force: id, option, label.</summary>
    public const string HeadingInterpretation = "heading.interpretation";

    /// <summary>The edition is a draft.</summary>
    public const string HeadingDraft = "heading.draft";

    /// <summary>The facts are invented.</summary>
    public const string HeadingSample = "heading.sample";

    /// <summary>A table of scores: title, max.</summary>
    public const string ScoreTitle = "score.title";

    /// <summary>What the marks in the table mean.</summary>
    public const string ScoreLegend = "score.legend";

    /// <summary>The column of codes.</summary>
    public const string ColumnCode = "column.code";

    /// <summary>The column of offices.</summary>
    public const string ColumnOffice = "column.office";

    /// <summary>The column of points.</summary>
    public const string ColumnPoints = "column.points";

    /// <summary>The column of the most points.</summary>
    public const string ColumnMax = "column.max";

    /// <summary>The column of confirmed points.</summary>
    public const string ColumnConfirmed = "column.confirmed";

    /// <summary>The column of points that can still be reached.</summary>
    public const string ColumnCeiling = "column.ceiling";

    /// <summary>The column of how much has been reported.</summary>
    public const string ColumnState = "column.state";

    /// <summary>The title of the interpretation register: edition.</summary>
    public const string RegisterTitle = "register.title";

    /// <summary>How to read the register and choose from it.</summary>
    public const string RegisterNote = "register.note";

    /// <summary>The option in force: option, label.</summary>
    public const string RegisterInForce = "register.in-force";

    /// <summary>Another option: option, label.</summary>
    public const string RegisterOption = "register.option";

    /// <summary>An entry that moves scores: clause, decides.</summary>
    public const string RegisterMovesScore = "register.moves-score";

    /// <summary>An entry that moves deadlines alone: clause, decides.</summary>
    public const string RegisterMovesDeadline = "register.moves-deadline";

    /// <summary>An entry that moves nothing: clause, decides.</summary>
    public const string RegisterMovesNothing = "register.moves-nothing";

    /// <summary>The column of what came of it.</summary>
    public const string ColumnResult = "column.result";

    /// <summary>The column of proofs.</summary>
    public const string ColumnProof = "column.proof";

    /// <summary>The column of how many cases were gone through.</summary>
    public const string ColumnCases = "column.cases";

    /// <summary>The column of what is claimed.</summary>
    public const string ColumnClaim = "column.claim";

    /// <summary>A claim holds.</summary>
    public const string CheckHolds = "check.holds";

    /// <summary>A claim does not hold.</summary>
    public const string CheckFails = "check.fails";

    /// <summary>The witnesses of a claim that does not hold: proof, count.</summary>
    public const string CheckFailure = "check.failure";

    /// <summary>Every claim holds: count.</summary>
    public const string CheckPassed = "check.passed";

    /// <summary>Some claims do not hold: failed, count.</summary>
    public const string CheckFailed = "check.failed";

    /// <summary>A list goes on: count.</summary>
    public const string MoreInJson = "more-in-json";
}
