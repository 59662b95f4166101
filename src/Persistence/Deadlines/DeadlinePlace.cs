using Digital40.Persistence.Facts;
using Digital40.Persistence.Paging;

namespace Digital40.Persistence.Deadlines;

/// <summary>Where a deadline stands in a list: in its group, in time, the undated ones last; those of one day by office, then by code.</summary>
/// <param name="Group">What comes before everything else: the office where the list goes office by office, and otherwise nothing.</param>
/// <param name="Due">The last day; the last there is where it has none.</param>
/// <param name="Office">The code of the office.</param>
/// <param name="Deadline">The deadline's code.</param>
/// <param name="Month">The month that is reported; 0 where it is not monthly.</param>
internal sealed record DeadlinePlace(string Group, DateOnly Due, string Office, string Deadline, int Month) : IComparable<DeadlinePlace>
{
    private static readonly Type[] Types = [typeof(string), typeof(DateOnly), typeof(string), typeof(string), typeof(int)];

    public static DeadlinePlace Of(OfficeDeadline deadline, string sortKey, DeadlineOrder order) => new(
        order == DeadlineOrder.Office ? $"{sortKey} {deadline.Office}" : "",
        deadline.Item.Due ?? DateOnly.MaxValue,
        deadline.Office,
        deadline.Item.Deadline,
        Months.Write(deadline.Item.Month) ?? 0);

    /// <summary>The place that a cursor stands for; null where none was given.</summary>
    /// <exception cref="PageCursorException">It is no cursor of such a list in this order.</exception>
    public static DeadlinePlace? Read(string? cursor, string argument, DeadlineOrder order) => Cursors.Read(cursor, argument, NameOf(order), Types) is { } values
        ? new DeadlinePlace((string)values[0], (DateOnly)values[1], (string)values[2], (string)values[3], (int)values[4])
        : null;

    public string Cursor(DeadlineOrder order) => Cursors.Write(NameOf(order), [Group, Due, Office, Deadline, Month]);

    public int CompareTo(DeadlinePlace? other)
    {
        return other is null ? 1
            : string.CompareOrdinal(Group, other.Group) is not 0 and var group ? group
            : Due != other.Due ? Due.CompareTo(other.Due)
            : string.CompareOrdinal(Office, other.Office) is not 0 and var office ? office
            : string.CompareOrdinal(Deadline, other.Deadline) is not 0 and var code ? code
            : Month.CompareTo(other.Month);
    }

    private static string NameOf(DeadlineOrder order) => order == DeadlineOrder.Office ? "office" : "due";
}
