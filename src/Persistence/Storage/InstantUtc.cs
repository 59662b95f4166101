using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Digital40.Persistence.Storage;

/// <summary>An instant as a date and time of UTC, to the microsecond.</summary>
internal sealed class InstantUtc() : ValueConverter<DateTimeOffset, DateTime>(
    instant => InstantMicroseconds.Read(InstantMicroseconds.Write(instant)).UtcDateTime,
    value => new DateTimeOffset(DateTime.SpecifyKind(value, DateTimeKind.Utc)));
