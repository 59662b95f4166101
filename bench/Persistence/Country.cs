using System.Globalization;
using Digital40.Persistence.Facts;
using Digital40.Persistence.Offices;
using Digital40.Persistence.Writing;
using Digital40.Rules.Drafting;
using Digital40.Rules.Facts;
using Digital40.Rules.Facts.Reading;
using Digital40.Rules.Rubrics;
using Microsoft.Extensions.DependencyInjection;

namespace Digital40.Bench.Persistence;

/// <summary>76 provinces with 878 districts, and about 100 facts an office and year. The same every time.</summary>
internal sealed class Country(IServiceProvider services)
{
    public const int Edition = 2568;
    private const int Provinces = 76;
    private const int Districts = 878;

    public static Caller Caller { get; } = new("bench");

    public static string Province(int number) => Code(number % Provinces, 0);

    public static RawFact[] TwentyFacts(int round)
    {
        var office = Code(round % Provinces, 1);
        return [.. Enumerable.Range(0, 20).Select(number => Session(office, number + round))];
    }

    /// <summary>A folder with the edition that came with the program and drafts of it for the years before.</summary>
    public static EditionStore Editions(string folder, int years)
    {
        var source = Path.Combine(new EditionStore().Folder, Text(Edition));
        var target = Path.Combine(folder, Text(Edition));
        if (!Directory.Exists(target))
        {
            Directory.CreateDirectory(target);
            File.Copy(Path.Combine(source, "rubric.yaml"), Path.Combine(target, "rubric.yaml"));
        }

        foreach (var year in Enumerable.Range(Edition - years + 1, years - 1).Where(year => !Directory.Exists(Path.Combine(folder, Text(year)))))
        {
            var draft = EditionDraft.Create(folder, Edition, year);
            Check(draft.Errors);
        }

        return new EditionStore(folder);
    }

    public async Task<bool> IsEmptyAsync() => (await services.GetRequiredService<OfficeStore>().CountAsync(new OfficeFilter())) == 0;

    public async Task AddOfficesAsync()
    {
        for (var number = 0; number < Provinces; number++)
        {
            Check((await services.GetRequiredService<OfficeStore>().AddAsync(Caller, Offices(number))).Errors);
        }
    }

    /// <summary>Imports a year, province by province.</summary>
    /// <returns>How many facts.</returns>
    public async Task<int> ImportAsync(int year)
    {
        var (rubric, facts) = (services.GetRequiredService<EditionStore>().Find(year)!.InForce, services.GetRequiredService<FactStore>());
        var count = 0;
        for (var number = 0; number < Provinces; number++)
        {
            RawFact[] reported = [.. Offices(number).SelectMany(office => CountryFacts.Of(rubric, office.Code))];
            Check((await facts.ImportAsync(Caller, year, reported)).Errors);
            count += reported.Length;
        }

        return count;
    }

    private static List<OfficeRecord> Offices(int number)
    {
        var province = Code(number, 0);
        var districts = Districts / Provinces + (number < Districts % Provinces ? 1 : 0);
        return
        [
            new(province, OfficeTier.Province, null, $"จังหวัด {province}", $"Province {province}"),
            .. Enumerable.Range(1, districts).Select(district => Code(number, district))
                .Select(code => new OfficeRecord(code, OfficeTier.District, province, $"อำเภอ {code}", $"District {code}")),
        ];
    }

    private static string Code(int province, int district) => Text(1000 + (province * 100) + district);

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static RawFact Session(string office, int number) => new()
    {
        Office = office,
        Indicator = "awareness.session",
        Date = new DateOnly(2025, 1, 1).AddDays(number % 181),
        Attributes = [new RawAttribute("form", "media")],
        Evidence = [new Evidence("https://example.org/evidence", Channel: "line-group")],
    };

    private static void Check<T>(IReadOnlyList<T> errors)
    {
        if (errors.Count > 0)
        {
            throw new InvalidOperationException(errors[0]!.ToString());
        }
    }
}
