using System.Globalization;
using Digital40.Persistence.Facts;
using Digital40.Persistence.Offices;
using Digital40.Persistence.Writing;
using Digital40.Rules.Facts;
using Digital40.Rules.Facts.Reading;
using Digital40.Rules.Rubrics;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;

namespace Digital40.Bench.Persistence;

/// <summary>76 provinces with 878 districts, and about 100 facts an office and year.</summary>
internal sealed class Country(IServiceProvider services)
{
    public const int Edition = 2568;
    private const int Provinces = 76;
    private const int Districts = 878;

    public static Caller Caller { get; } = new("bench");

    public static string Province(int number) => string.Create(CultureInfo.InvariantCulture, $"{1000 + number % Provinces * 100}");

    public static RawFact[] TwentyFacts(int round)
    {
        var office = string.Create(CultureInfo.InvariantCulture, $"{1001 + round % Provinces * 100}");
        return [.. Enumerable.Range(0, 20).Select(number => Session(office, number + round))];
    }

    public async Task<bool> IsEmptyAsync() => (await services.GetRequiredService<OfficeStore>().ListAsync(OfficeTier.Province)).Count == 0;

    public async Task ImportAsync()
    {
        var rubric = services.GetRequiredService<EditionStore>().Find(Edition)!.InForce;
        for (var number = 0; number < Provinces; number++)
        {
            var province = Province(number);
            var districts = Districts / Provinces + (number < Districts % Provinces ? 1 : 0);
            List<OfficeRecord> offices = [new(province, OfficeTier.Province, null, $"จังหวัด {province}", province)];
            offices.AddRange(Enumerable.Range(1, districts).Select(district => Code(number, district))
                .Select(code => new OfficeRecord(code, OfficeTier.District, province, $"อำเภอ {code}", code)));
            Check((await services.GetRequiredService<OfficeStore>().AddAsync(Caller, offices)).Errors);
            RawFact[] facts = [.. offices.SelectMany(office => CountryFacts.Of(rubric, office.Code))];
            Check((await services.GetRequiredService<FactStore>().ImportAsync(Caller, Edition, facts)).Errors);
        }
    }

    /// <summary>The same facts for earlier years: only the tables grow, which is what is to be measured.</summary>
    public static async Task CopyYearsAsync(string file, int years)
    {
        await using var connection = new SqliteConnection($"Data Source={file}");
        await connection.OpenAsync();
        for (var year = 1; year < years; year++)
        {
            await using var command = connection.CreateCommand();
            command.CommandText = $"""
                INSERT INTO Facts (Id, Version, Edition, Province, Office, Kind, Indicator, Item, Date, Month, ReportMonth, Value, OutOf, Done, Rater, Points, Attributes, RecordedAt, RecordedBy)
                SELECT Id + {year}00000000, Version, Edition - {year}, Province, Office, Kind, Indicator, Item, Date, Month, ReportMonth, Value, OutOf, Done, Rater, Points, Attributes, RecordedAt, RecordedBy
                FROM Facts WHERE Edition = {Edition};
                INSERT INTO Evidence (Id, FactId, Edition, Province, Office, Url, Channel, Status, AddedAt, AddedBy)
                SELECT Id + {year}00000000, FactId + {year}00000000, Edition - {year}, Province, Office, Url, Channel, Status, AddedAt, AddedBy
                FROM Evidence WHERE Edition = {Edition};
                """;
            await command.ExecuteNonQueryAsync();
        }
    }

    private static string Code(int province, int district) => string.Create(CultureInfo.InvariantCulture, $"{1000 + province * 100 + district}");

    private static RawFact Session(string office, int number) => new()
    {
        Office = office,
        Indicator = "awareness.session",
        Date = new DateOnly(2025, 1, 1).AddDays(number % 181),
        Attributes = [new RawAttribute("form", "media")],
        Evidence = [new Evidence("https://example.org/evidence", Channel: "line-group")],
    };

    private static void Check(IReadOnlyList<StoreError> errors)
    {
        if (errors.Count > 0)
        {
            throw new InvalidOperationException(errors[0].ToString());
        }
    }
}
