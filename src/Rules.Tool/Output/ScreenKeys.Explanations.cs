namespace Digital40.Rules.Tool.Output;

/// <content>The explanations.</content>
internal static partial class ScreenKeys
{
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

    /// <summary>An action that is the same in each month up to the one said.</summary>
    public const string PlanMonths = "plan.months";
}
