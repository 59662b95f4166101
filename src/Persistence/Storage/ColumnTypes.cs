using Microsoft.EntityFrameworkCore;

namespace Digital40.Persistence.Storage;

/// <summary>
/// How values are stored. SQLite has no decimals and no instants of its own: decimals become text of fixed width, which is exact and sorts like the number,
/// and instants become whole microseconds since 1970. Elsewhere both have types of their own, instants to the microsecond.
/// </summary>
internal static class ColumnTypes
{
    public const string SqliteProvider = "Microsoft.EntityFrameworkCore.Sqlite";

    public static void Configure(ModelConfigurationBuilder builder, string? provider)
    {
        if (provider == SqliteProvider)
        {
            builder.Properties<decimal>().HaveConversion<DecimalText>();
            builder.Properties<DateTimeOffset>().HaveConversion<InstantMicroseconds>();
        }
        else
        {
            builder.Properties<decimal>().HaveConversion<PlainDecimal>().HavePrecision(19, 4);
            builder.Properties<DateTimeOffset>().HaveConversion<InstantUtc>().HavePrecision(6);
        }

        builder.Properties<Enum>().HaveConversion<string>().HaveMaxLength(24).AreUnicode(false);
    }
}
