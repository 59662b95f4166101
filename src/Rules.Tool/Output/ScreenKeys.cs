using System.Text.Json;
using Digital40.Rules.Comparing;

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

    /// <summary>The office whose score is explained: code, name, title.</summary>
    public const string ExplainOffice = "explain.office";

    /// <summary>Points on one line: points, max, confirmed, ceiling, state.</summary>
    public const string ExplainPoints = "explain.points";

    /// <summary>The rule that decided: rule.</summary>
    public const string ExplainRule = "explain.rule";

    /// <summary>The heading over measures and facts.</summary>
    public const string ExplainWhy = "explain.why";

    /// <summary>The heading over what is missing.</summary>
    public const string ExplainWhyNotMore = "explain.why-not-more";

    /// <summary>A list of facts that count goes on: count.</summary>
    public const string ExplainMoreCount = "explain.more-count";

    /// <summary>A list of facts that do not count goes on: count.</summary>
    public const string ExplainMoreDoNotCount = "explain.more-do-not-count";

    /// <summary>Facts that stand above already: count.</summary>
    public const string ExplainFactsAbove = "explain.facts-above";

    /// <summary>How to see more.</summary>
    public const string ExplainHint = "explain.hint";

    /// <summary>The title of what is due next.</summary>
    public const string DeadlinesTitle = "deadlines.title";

    /// <summary>The title of the duties that carry no points.</summary>
    public const string DutiesTitle = "duties.title";

    /// <summary>Only some of the parts of a gap are needed: choose, count.</summary>
    public const string GapChoose = "gap.choose";

    /// <summary>One of the parts that take least.</summary>
    public const string GapCheapest = "gap.cheapest";

    /// <summary>The title of a plan: wanted.</summary>
    public const string PlanTitle = "plan.title";

    /// <summary>The heading over what holds the points of today.</summary>
    public const string PlanKeep = "plan.keep";

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

    /// <summary>The column of kinds.</summary>
    public const string ColumnKind = "column.kind";

    /// <summary>The column of places within a rubric.</summary>
    public const string ColumnPath = "column.path";

    /// <summary>A draft was written: year, from.</summary>
    public const string DraftTitle = "draft.title";

    /// <summary>Files that were not taken over: files.</summary>
    public const string DraftLeftOut = "draft.left-out";

    /// <summary>What to do with a draft: count, year, from.</summary>
    public const string DraftNext = "draft.next";

    /// <summary>What a departure is about: question, chosen, label.</summary>
    public const string SensitivityChoice = "sensitivity.choice";

    /// <summary>The column of choices.</summary>
    public const string ColumnChoice = "column.choice";

    /// <summary>The column of what a choice means.</summary>
    public const string ColumnMeaning = "column.meaning";

    /// <summary>The column of how many offices move.</summary>
    public const string ColumnMoved = "column.moved";

    /// <summary>What a change is about.</summary>
    public static string ChangeOf(ChangeKind kind) => $"change.{JsonNamingPolicy.KebabCaseLower.ConvertName(kind.ToString())}";
}
