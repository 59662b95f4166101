using Digital40.Rules.Rubrics;

namespace Digital40.Persistence.Scoring;

/// <summary>
/// The day that stored scores are as of: today in Thailand while the edition's window runs, and its last day ever after, so that a past year's scores stand
/// still.
/// </summary>
public static class ScoringDay
{
    private static readonly TimeSpan Thailand = TimeSpan.FromHours(7);

    /// <summary>The day in Thailand at an instant; Thailand keeps UTC+7 all year.</summary>
    /// <param name="instant">The instant.</param>
    public static DateOnly LocalDay(DateTimeOffset instant) => DateOnly.FromDateTime(instant.ToOffset(Thailand).DateTime);

    /// <summary>The first instant after a day in Thailand.</summary>
    /// <param name="day">The day.</param>
    public static DateTimeOffset EndOf(DateOnly day) => new DateTimeOffset(day.AddDays(1).ToDateTime(TimeOnly.MinValue), Thailand).ToUniversalTime();

    /// <summary>The day that an edition's stored scores are as of.</summary>
    /// <param name="rubric">The edition's rubric.</param>
    /// <param name="now">The instant.</param>
    public static DateOnly Of(Rubric rubric, DateTimeOffset now)
    {
        var today = LocalDay(now);
        return today < rubric.DefaultAsOf ? today : rubric.DefaultAsOf;
    }
}
