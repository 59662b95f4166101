using Digital40.Rules.Rubrics;

namespace Digital40.Rules.Measures;

/// <summary>Says how far a climber of a ladder has come from the items that are done, each a bit.</summary>
internal sealed class LadderClimb
{
    private readonly bool _isConsecutive;
    private readonly uint[] _steps;
    private readonly DateOnly?[] _due;

    public LadderClimb(LadderDefinition definition)
    {
        _isConsecutive = definition.Counting == LadderCounting.Consecutive;
        var items = definition.Steps.SelectMany(step => step.Items).DistinctBy(item => item.Item).ToArray();
        Items = [.. items.Select(item => item.Item)];
        if (Items.Length > 32)
        {
            throw new ArgumentException($"A ladder has at most 32 items; '{definition.Key}' has {Items.Length}.", nameof(definition));
        }

        _due = [.. items.Select(item => item.By)];
        _steps = [.. definition.Steps.Select(step => step.Items.Aggregate(0u, (bits, item) => bits | (1u << Array.IndexOf(Items, item.Item))))];
        AllItems = _steps.Aggregate(0u, (bits, step) => bits | step);
    }

    /// <summary>The items, in the order of the steps; an item's position is its bit.</summary>
    public string[] Items { get; }

    /// <summary>Every item's bit.</summary>
    public uint AllItems { get; }

    /// <summary>How many steps are climbed.</summary>
    /// <param name="done">The items that are done.</param>
    public int Steps(uint done)
    {
        var steps = 0;
        foreach (var step in _steps)
        {
            if ((step & ~done) == 0)
            {
                steps++;
            }
            else if (_isConsecutive)
            {
                break;
            }
        }

        return steps;
    }

    /// <summary>How many steps can still be climbed by the deadlines, those climbed included.</summary>
    /// <param name="done">The items that are done.</param>
    /// <param name="asOf">The day.</param>
    public int Reachable(uint done, DateOnly asOf)
    {
        for (var item = 0; item < _due.Length; item++)
        {
            done |= _due[item] is { } by && asOf >= by ? 0 : 1u << item;
        }

        return Steps(done);
    }
}
