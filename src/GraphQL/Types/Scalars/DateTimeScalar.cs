using System.Globalization;

namespace Digital40.GraphQL.Types.Scalars;

/// <summary>
/// An instant with its distance to UTC: <c>2025-03-31T08:30:00+07:00</c>. RFC 3339 <c>date-time</c>, with microseconds at most; <c>-00:00</c> and leap seconds
/// are refused, for they name no instant that C# can hold.
/// </summary>
internal sealed class DateTimeScalar() : TextScalar<DateTimeOffset>("DateTime", "an instant such as \"2025-03-31T08:30:00Z\"")
{
    private const int SecondsEnd = 19;
    private const int MaxFraction = 6;
    private static readonly CultureInfo Invariant = CultureInfo.InvariantCulture;

    protected override bool TryParse(string text, out DateTimeOffset value)
    {
        value = default;
        if (text.Length is < SecondsEnd + 1 or > SecondsEnd + 1 + MaxFraction + 6)
        {
            return false;
        }

        var zone = text.AsSpan(SecondsEnd).IndexOfAny('Z', '+', '-') + SecondsEnd;
        if (zone < SecondsEnd || !TryParseOffset(text.AsSpan(zone), out var offset) || !TryParseLocal(text.AsSpan(0, zone), out var local))
        {
            return false;
        }

        var ticks = local.Ticks - offset.Ticks;
        if (ticks < DateTime.MinValue.Ticks || ticks > DateTime.MaxValue.Ticks)
        {
            return false;
        }

        value = new DateTimeOffset(local, offset);
        return true;
    }

    protected override string TryFormat(DateTimeOffset value)
    {
        var local = value.ToString("yyyy-MM-dd'T'HH:mm:ss.FFFFFF", Invariant);
        return local + (value.Offset == TimeSpan.Zero ? "Z" : value.ToString("zzz", Invariant));
    }

    private static bool TryParseLocal(ReadOnlySpan<char> text, out DateTime local)
    {
        const string Seconds = "yyyy-MM-dd'T'HH:mm:ss";
        var fraction = text.Length - SecondsEnd - 1;
        if (fraction < 0)
        {
            return DateTime.TryParseExact(text, Seconds, Invariant, DateTimeStyles.None, out local);
        }

        local = default;
        return fraction is > 0 and <= MaxFraction
            && DateTime.TryParseExact(text, $"{Seconds}'.'{new string('f', fraction)}", Invariant, DateTimeStyles.None, out local);
    }

    private static bool TryParseOffset(ReadOnlySpan<char> text, out TimeSpan offset)
    {
        offset = TimeSpan.Zero;
        if (text is "Z")
        {
            return true;
        }

        if (text.Length != 6 || text is "-00:00" || !TimeSpan.TryParseExact(text[1..], "hh':'mm", Invariant, out var distance) || distance > TimeSpan.FromHours(14))
        {
            return false;
        }

        offset = text[0] == '-' ? -distance : distance;
        return true;
    }
}
