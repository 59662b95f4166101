using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Digital40.Persistence.Storage;

/// <summary>An instant as whole microseconds since 1970-01-01 UTC.</summary>
internal sealed class InstantMicroseconds() : ValueConverter<DateTimeOffset, long>(instant => Write(instant), number => Read(number))
{
    public static long Write(DateTimeOffset instant) => (instant.UtcTicks - DateTimeOffset.UnixEpoch.UtcTicks) / TimeSpan.TicksPerMicrosecond;

    public static DateTimeOffset Read(long number) => DateTimeOffset.UnixEpoch.AddTicks(number * TimeSpan.TicksPerMicrosecond);
}
