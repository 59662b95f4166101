using Digital40.Rules.Facts;
using Digital40.Rules.Rubrics;

namespace Digital40.Rules.Measures;

/// <summary>How far one climber of a ladder, such as a tambon, has come.</summary>
/// <param name="Steps">How many steps it has climbed.</param>
/// <param name="Reachable">How many it can still climb by the deadlines, those climbed included.</param>
internal readonly record struct LadderClimb(int Steps, int Reachable)
{
    /// <summary>The climb of the climber that a fact is of; of one that has not begun yet where there is no fact.</summary>
    /// <param name="definition">The ladder.</param>
    /// <param name="facts">The facts of all climbers.</param>
    /// <param name="climber">A fact of the climber, or null.</param>
    /// <param name="asOf">The day.</param>
    public static LadderClimb Of(LadderDefinition definition, IReadOnlyList<Flag> facts, Flag? climber, DateOnly asOf)
    {
        var steps = 0;
        var reachable = 0;
        var isClimbing = true;
        for (var i = 0; i < definition.Steps.Count; i++)
        {
            var (isDone, isOpen) = StateOf(definition, definition.Steps[i], facts, climber, asOf);
            isClimbing &= isDone || definition.Counting == LadderCounting.Each;
            steps += isDone && isClimbing ? 1 : 0;
            if (!isOpen && definition.Counting == LadderCounting.Consecutive)
            {
                break;
            }

            reachable += isOpen ? 1 : 0;
        }

        return new LadderClimb(steps, reachable);
    }

    /// <summary>Whether two facts are of the same climber: of one office, and alike in the attribute that tells climbers apart.</summary>
    public static bool IsSame(LadderDefinition definition, Flag one, Flag other) =>
        one.Office == other.Office && (definition.Per is not { } attribute || one.Attribute(attribute) == other.Attribute(attribute));

    private static (bool IsDone, bool IsOpen) StateOf(
        LadderDefinition definition, LadderStep step, IReadOnlyList<Flag> facts, Flag? climber, DateOnly asOf)
    {
        var isDone = true;
        var isOpen = true;
        for (var i = 0; i < step.Items.Count; i++)
        {
            var item = step.Items[i];
            var done = climber is not null && IsDone(definition, item, facts, climber);
            isDone &= done;
            isOpen &= done || item.By is not { } by || asOf < by;
        }

        return (isDone, isOpen);
    }

    private static bool IsDone(LadderDefinition definition, ItemDue item, IReadOnlyList<Flag> facts, Flag climber)
    {
        for (var i = 0; i < facts.Count; i++)
        {
            if (facts[i].Done && facts[i].Item == item.Item && !(facts[i].Date > item.By) && IsSame(definition, facts[i], climber))
            {
                return true;
            }
        }

        return false;
    }
}
