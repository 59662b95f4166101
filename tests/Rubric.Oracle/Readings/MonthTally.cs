namespace Digital40.Rubric.Oracle.Readings;

/// <summary>A month's activities by channel.</summary>
internal sealed class MonthTally
{
    private static readonly string[] Channels = ["facebook", "website", "youtube", "line", "radio", "print", "other"];

    private readonly int[] _byChannel = new int[Channels.Length];

    /// <summary>How many activities there were.</summary>
    public int Activities { get; private set; }

    /// <summary>How many channels were used.</summary>
    public int DistinctChannels
    {
        get
        {
            var distinct = 0;
            foreach (var activities in _byChannel)
            {
                distinct += activities > 0 ? 1 : 0;
            }

            return distinct;
        }
    }

    /// <summary>How many activities there were in the second most used channel.</summary>
    public int InSecondChannel
    {
        get
        {
            int first = 0, second = 0;
            foreach (var activities in _byChannel)
            {
                second = Math.Max(second, Math.Min(first, activities));
                first = Math.Max(first, activities);
            }

            return second;
        }
    }

    /// <summary>Adds one activity; an event has no channel.</summary>
    public void Add(string? channel)
    {
        Activities++;
        var position = Array.IndexOf(Channels, channel);
        if (position >= 0)
        {
            _byChannel[position]++;
        }
    }
}
