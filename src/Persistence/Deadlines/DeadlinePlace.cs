using Digital40.Persistence.Facts;
using Digital40.Persistence.Paging;

namespace Digital40.Persistence.Deadlines;

/// <summary>Where a deadline stands in a list: in time, the undated ones last; those of one day by office, then by code.</summary>
/// <param name="Due">The last day; the last there is where it has none.</param>
/// <param name="Office">The code of the office.</param>
/// <param name="Deadline">The deadline's code.</param>
/// <param name="Month">The month that is reported; 0 where it is not monthly.</param>
internal sealed record DeadlinePlace(DateOnly Due, string Office, string Deadline, int Month) : IComparable<DeadlinePlace>
{
    private const string Order = "due";
    private static readonly Type[] Types = [typeof(DateOnly), typeof(string), typeof(string), typeof(int)];

    public string Cursor => Cursors.Write(Order, [Due, Office, Deadline, Month]);

    public static DeadlinePlace Of(OfficeDeadline deadline) => new(
        deadline.Item.Due ?? DateOnly.MaxValue, deadline.Office, deadline.Item.Deadline, Months.Write(deadline.Item.Month) ?? 0);

    /// <summary>The place that a cursor stands for; null where none was given.</summary>
    /// <exception cref="PageCursorException">It is no cursor of such a list.</exception>
    public static DeadlinePlace? Read(string? cursor, string argument) => Cursors.Read(cursor, argument, Order, Types) is { } values
        ? new DeadlinePlace((DateOnly)values[0], (string)values[1], (string)values[2], (int)values[3])
        : null;

    public int CompareTo(DeadlinePlace? other)
    {
        return other is null ? 1
            : Due != other.Due ? Due.CompareTo(other.Due)
            : string.CompareOrdinal(Office, other.Office) is not 0 and var office ? office
            : string.CompareOrdinal(Deadline, other.Deadline) is not 0 and var code ? code
            : Month.CompareTo(other.Month);
    }
}
