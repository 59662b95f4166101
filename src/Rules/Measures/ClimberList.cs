namespace Digital40.Rules.Measures;

/// <summary>The items that each climber of a ladder has done; climbers are told apart by office and name.</summary>
internal sealed class ClimberList
{
    private readonly List<(string Office, string? Name)> _climbers = [];

    /// <summary>The items done, by climber, each item a bit; empty while nobody has done any.</summary>
    public List<uint> Items { get; } = [];

    /// <summary>A climber has done an item.</summary>
    public void Done(string office, string? name, int item)
    {
        for (var i = 0; i < _climbers.Count; i++)
        {
            if (_climbers[i].Office == office && _climbers[i].Name == name)
            {
                Items[i] |= 1u << item;
                return;
            }
        }

        _climbers.Add((office, name));
        Items.Add(1u << item);
    }
}
