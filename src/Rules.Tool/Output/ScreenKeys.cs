using System.Text.Json;
using Digital40.Rules.Comparing;

namespace Digital40.Rules.Tool.Output;

/// <summary>The keys of the phrases in <c>screens.yaml</c>. Each says which placeholders it is given.</summary>
internal static partial class ScreenKeys
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

    /// <summary>The title of a comparison: from, to.</summary>
    public const string DiffTitle = "diff.title";

    /// <summary>How many changes there are: count, kinds.</summary>
    public const string DiffSummary = "diff.summary";

    /// <summary>There are no changes.</summary>
    public const string DiffNone = "diff.none";

    /// <summary>The heading over changes that are in no criterion.</summary>
    public const string DiffElsewhere = "diff.elsewhere";

    /// <summary>One of the editions has nothing there.</summary>
    public const string DiffNothing = "diff.nothing";

    /// <summary>A draft was written: year, from.</summary>
    public const string DraftTitle = "draft.title";

    /// <summary>Files that were not taken over: files.</summary>
    public const string DraftLeftOut = "draft.left-out";

    /// <summary>What to do with a draft: count, year, from.</summary>
    public const string DraftNext = "draft.next";

    /// <summary>What a departure is about: question, chosen, label.</summary>
    public const string SensitivityChoice = "sensitivity.choice";

    /// <summary>What a change is about.</summary>
    public static string ChangeOf(ChangeKind kind) => $"change.{JsonNamingPolicy.KebabCaseLower.ConvertName(kind.ToString())}";
}
