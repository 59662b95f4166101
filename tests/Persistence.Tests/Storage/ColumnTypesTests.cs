using System.Globalization;
using Digital40.Persistence.Storage;
using Microsoft.EntityFrameworkCore;

namespace Digital40.Persistence.Tests.Storage;

public sealed class ColumnTypesTests
{
    [Theory]
    [InlineData("0", "000000000000000.0000")]
    [InlineData("950.25", "000000000000950.2500")]
    [InlineData("999999999999999.9999", "999999999999999.9999")]
    public void Decimal_AsText_IsExactAndComesBackPlain(string number, string text)
    {
        var value = decimal.Parse(number, CultureInfo.InvariantCulture);

        Assert.Equal(text, DecimalText.Write(value));
        Assert.Equal(number, DecimalText.Read(text).ToString(CultureInfo.InvariantCulture));
    }

    [Theory]
    [InlineData("-1")]
    [InlineData("0.00001")]
    [InlineData("1000000000000000")]
    public void Decimal_ThatDoesNotFit_IsRefused(string number) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => DecimalText.Write(decimal.Parse(number, CultureInfo.InvariantCulture)));

    [Fact]
    public void Decimals_AsText_SortLikeNumbers()
    {
        decimal[] numbers = [100, 9.5m, 0, 10, 9, 0.0001m, 99999];

        Assert.Equal(numbers.Order(), numbers.Select(DecimalText.Write).Order(StringComparer.Ordinal).Select(DecimalText.Read));
    }

    [Theory]
    [InlineData("PRAGMA journal_mode", "wal")]
    [InlineData("PRAGMA synchronous", "2")]
    [InlineData("PRAGMA foreign_keys", "1")]
    [InlineData("PRAGMA busy_timeout", "30000")]
    public async Task Sqlite_OfEveryConnection_IsDurableAndStrict(string pragma, string value)
    {
        await using var database = await TestDatabase.WithProvinceAsync();
        await using var context = database.Context();
        await context.Database.OpenConnectionAsync();
        await using var command = context.Database.GetDbConnection().CreateCommand();
        command.CommandText = pragma;

        Assert.Equal(value, Convert.ToString(await command.ExecuteScalarAsync(), CultureInfo.InvariantCulture));
    }

    [Fact]
    public void Settings_ThatAreWrong_AreAllNamed()
    {
        var errors = new DatabaseOptions { Provider = "Oracle", ConnectionString = " ", MaxBatchSize = 0, CompatibilityLevel = 10, CommandTimeout = 0 }
            .Check([SqliteDatabase.ProviderName]);

        Assert.Equal(5, errors.Count);
        Assert.Empty(new DatabaseOptions().Check([SqliteDatabase.ProviderName]));
    }
}
