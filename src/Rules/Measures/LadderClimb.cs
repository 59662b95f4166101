using Digital40.Rules.Facts;
using Digital40.Rules.Rubrics;

namespace Digital40.Rules.Measures;

/// <summary>How far one climber of a ladder, such as a tambon, has come.</summary>
/// <param name="Steps">How many steps it has climbed.</param>
/// <param name="Reachable">How many it can still climb by the deadlines, those climbed included.</param>
internal readonly record struct LadderClimb(int Steps, int Reachable)
{
    public static LadderClimb Of(LadderDefinition definition, IReadOnlyList<Flag> facts, DateOnly asOf)
    {
        var steps = 0;
        var reachable = 0;
        var isClimbing = true;
        foreach (var step in definition.Steps)
        {
            var isDone = true;
            var isOpen = true;
            foreach (var item in step.Items)
            {
                var done = IsDone(item, facts);
                isDone &= done;
                isOpen &= done || item.By is not { } by || asOf < by;
            }

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

    /// <summary>The facts of each climber: by office, and by the attribute that tells climbers apart.</summary>
    public static IEnumerable<IReadOnlyList<Flag>> Climbers(LadderDefinition definition, IReadOnlyList<Flag> facts)
    {
        var climbers = new List<List<Flag>>();
        for (var i = 0; i < facts.Count; i++)
        {
            var fact = facts[i];
            var climber = climbers.Find(other => other[0].Office == fact.Office && NameOf(definition, other[0]) == NameOf(definition, fact));
            if (climber is null)
            {
                climbers.Add([fact]);
            }
            else
            {
                climber.Add(fact);
            }
        }

        return climbers;
    }

    /// <summary>What a climber is called; null where the ladder tells none apart.</summary>
    public static string? NameOf(LadderDefinition definition, Fact fact) => definition.Per is { } attribute ? fact.Attribute(attribute) : null;

    private static bool IsDone(ItemDue item, IReadOnlyList<Flag> facts)
    {
        for (var i = 0; i < facts.Count; i++)
        {
            if (facts[i].Done && facts[i].Item == item.Item && !(facts[i].Date > item.By))
            {
                return true;
            }
        }

        return false;
    }
}
