using Digital40.Rules.Explanations.Readings;
using Digital40.Rules.Rubrics;

namespace Digital40.Rules.Explanations.Gaps;

/// <summary>What a climber lacks to come so far.</summary>
/// <param name="IsOpen">Whether it can still come so far.</param>
/// <param name="Missing">How many items it lacks.</param>
/// <param name="Slack">The time they leave: see <see cref="NeedSet.Slack"/>.</param>
internal readonly record struct Climb(bool IsOpen, int Missing, int Slack)
{
    /// <summary>What a climber lacks to meet an aim, in the cheapest way.</summary>
    public static Climb Of(Aim aim, LadderDefinition ladder, Climber climber)
    {
        var steps = ladder.Steps.Select(step => Of(aim, step, climber));
        var climbed = ladder.Counting == LadderCounting.Consecutive
            ? steps.Take(aim.Whole)
            : steps.OrderBy(step => step.IsOpen ? 0 : 1).ThenBy(step => step.Missing).ThenByDescending(step => step.Slack).Take(aim.Whole);
        return climbed.Aggregate(
            new Climb(true, 0, 0), (all, step) => new Climb(all.IsOpen && step.IsOpen, all.Missing + step.Missing, all.Slack + step.Slack));
    }

    private static Climb Of(Aim aim, LadderStep step, Climber climber)
    {
        var climb = new Climb(true, 0, 0);
        foreach (var item in step.Items.Where(item => !climber.IsDone(item)))
        {
            var due = item.By ?? aim.Voice.Rubric.Window.End.AddDays(1);
            climb = new Climb(climb.IsOpen && !(aim.AsOf >= item.By), climb.Missing + 1, climb.Slack + due.DayNumber - aim.AsOf.DayNumber);
        }

        return climb;
    }
}
