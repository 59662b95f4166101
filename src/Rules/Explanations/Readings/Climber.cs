using Digital40.Rules.Facts;
using Digital40.Rules.Measures;
using Digital40.Rules.Rubrics;

namespace Digital40.Rules.Explanations.Readings;

/// <summary>One that climbs a ladder of items by itself, such as a tambon.</summary>
/// <param name="Office">The office it belongs to.</param>
/// <param name="Name">What it is called; null where the ladder tells none apart.</param>
/// <param name="Flags">Its facts.</param>
internal sealed record Climber(string Office, string? Name, IReadOnlyList<Flag> Flags)
{
    /// <summary>How many steps it has climbed.</summary>
    public int Steps { get; private init; }

    /// <summary>The climbers, the best first, then by office and by name.</summary>
    public static IReadOnlyList<Climber> Of(Measure measure)
    {
        var definition = (LadderDefinition)measure.Definition;
        return
        [
            .. measure.Facts.OfType<Flag>()
                .GroupBy(flag => (flag.Office, Name: NameOf(definition, flag)))
                .Select(group => new Climber(group.Key.Office, group.Key.Name, [.. group]))
                .Select(climber => climber with { Steps = climber.Climbed(definition) })
                .OrderByDescending(climber => climber.Steps)
                .ThenBy(climber => measure.Assessment.PositionOf(climber.Office))
                .ThenBy(climber => climber.Name, StringComparer.Ordinal),
        ];
    }

    /// <summary>What the climber of a fact is called; null where the ladder tells none apart.</summary>
    public static string? NameOf(LadderDefinition definition, Fact fact) => definition.Per is { } attribute ? fact.Attribute(attribute) : null;

    /// <summary>Whether an item is done, and in time.</summary>
    public bool IsDone(ItemDue item) => On(item) is not null;

    /// <summary>The first day an item was done on in time; null where it was not.</summary>
    public DateOnly? On(ItemDue item)
    {
        DateOnly? first = null;
        foreach (var flag in Flags)
        {
            if (flag.Done && flag.Item == item.Item && !(flag.Date > item.By) && !(first <= flag.Date))
            {
                first = flag.Date;
            }
        }

        return first;
    }

    private int Climbed(LadderDefinition definition)
    {
        var done = definition.Steps.Select(step => step.Items.All(IsDone));
        return definition.Counting == LadderCounting.Consecutive ? done.TakeWhile(isDone => isDone).Count() : done.Count(isDone => isDone);
    }
}
