using Digital40.Rules.Facts;
using Digital40.Rules.Measures;
using Digital40.Rules.Rubrics;

namespace Digital40.Rules.Explanations.Readings;

/// <summary>One that climbs a ladder of items by itself, such as a tambon.</summary>
/// <param name="Office">The office it belongs to.</param>
/// <param name="Name">What it is called; null where the ladder tells none apart.</param>
/// <param name="Flags">Its facts.</param>
/// <param name="Steps">How many steps it has climbed.</param>
internal sealed record Climber(string Office, string? Name, IReadOnlyList<Flag> Flags, int Steps)
{
    /// <summary>The climbers, the best first, then by office and by name.</summary>
    public static IReadOnlyList<Climber> Of(Measure measure)
    {
        var definition = (LadderDefinition)measure.Definition;
        return
        [
            .. LadderClimb.Climbers(definition, [.. measure.Facts.OfType<Flag>()])
                .Select(flags => new Climber(
                    flags[0].Office, LadderClimb.NameOf(definition, flags[0]), flags, LadderClimb.Of(definition, flags, measure.Assessment.AsOf).Steps))
                .OrderByDescending(climber => climber.Steps)
                .ThenBy(climber => measure.Assessment.PositionOf(climber.Office))
                .ThenBy(climber => climber.Name, StringComparer.Ordinal),
        ];
    }

    /// <summary>Whether an item is done, and in time.</summary>
    public bool IsDone(ItemDue item) => On(item) is not null;

    /// <summary>The first day an item was done on in time; null where it was not.</summary>
    public DateOnly? On(ItemDue item)
    {
        var days = Flags.Where(flag => flag.Done && flag.Item == item.Item && !(flag.Date > item.By)).Select(flag => flag.Date).ToList();
        return days.Count == 0 ? null : days.Min();
    }
}
