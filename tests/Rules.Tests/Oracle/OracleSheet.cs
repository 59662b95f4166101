using System.Globalization;
using Digital40.Rubric.Oracle;
using Digital40.Rules.Facts;
using Scorer = Digital40.Rubric.Oracle.Oracle;

namespace Digital40.Rules.Tests.Oracle;

/// <summary>A province and its districts, to be filled fact by fact and scored.</summary>
internal sealed class OracleSheet
{
    public const string Province = "3100";
    public const string District = "3101";
    public const string SecondDistrict = "3102";

    private readonly List<Office> _offices = [new(Province, OfficeKind.Province)];
    private readonly List<Fact> _facts = [];

    public OracleSheet(int districts = 0)
    {
        for (var i = 1; i <= districts; i++)
        {
            _offices.Add(new Office($"310{i}", OfficeKind.District, Province));
        }
    }

    public static IEnumerable<string> Window { get; } = Enumerable.Range(1, 6).Select(month => $"2025-0{month}");

    public FactSheet Sheet => new(2568, _offices, _facts);

    private string NextId => $"f{_facts.Count + 1}";

    public static DateOnly Day(string day) => DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>An activity with one piece of evidence.</summary>
    public OracleSheet Activity(
        string indicator, string day, string? attributes = null, string office = Province, EvidenceStatus evidence = EvidenceStatus.Pending) =>
        Add(new Activity
        {
            Id = NextId, Office = office, Indicator = indicator, Date = Day(day), Attributes = Attributes(attributes),
            Evidence = [Evidence(evidence)],
        });

    public OracleSheet Bare(string indicator, string day, string? attributes = null) => Add(
        new Activity { Id = NextId, Office = Province, Indicator = indicator, Date = Day(day), Attributes = Attributes(attributes) });

    public OracleSheet Figure(string indicator, string day, decimal value, decimal outOf, string office = Province) => Add(
        new Figure { Id = NextId, Office = office, Indicator = indicator, Date = Day(day), Value = value, OutOf = outOf });

    /// <summary>A figure of one month such as <c>2025-03</c>, holding on its last day where no other is given.</summary>
    public OracleSheet Month(string indicator, string month, decimal value, decimal? outOf = null, string office = Province, string? day = null)
    {
        var of = YearMonth.Of(Day($"{month}-01"));
        return Add(new Figure
        {
            Id = NextId, Office = office, Indicator = indicator, Date = day is null ? of.LastDay : Day(day), Month = of, Value = value, OutOf = outOf,
        });
    }

    /// <summary>The same figure for every month of the window.</summary>
    public OracleSheet EveryMonth(string indicator, decimal value, decimal? outOf = null, string office = Province) =>
        Window.Aggregate(this, (sheet, month) => sheet.Month(indicator, month, value, outOf, office));

    public OracleSheet Flag(
        string indicator, string day, string? item = null, string office = Province, string? tambon = null, bool done = true,
        EvidenceStatus? evidence = null) =>
        Add(new Flag
        {
            Id = NextId, Office = office, Indicator = indicator, Date = Day(day), Item = item, Done = done,
            Attributes = Attributes(tambon is null ? null : $"tambon={tambon}"), Evidence = evidence is { } status ? [Evidence(status)] : [],
        });

    public OracleSheet Sales(string month, string day, string office = District) =>
        Add(new Flag
        {
            Id = NextId, Office = office, Indicator = "central.database", Item = "otop-sales", Date = Day(day),
            Month = YearMonth.Of(Day($"{month}-01")), Done = true,
        });

    public OracleSheet Judgement(string item, string rater, int points, string day = "2025-06-01") => Add(
        new Judgement
        {
            Id = NextId, Office = Province, Indicator = "innovation.judgement", Date = Day(day), Item = item, Rater = rater, Points = points,
        });

    public OracleCard Card(string asOf = "2025-06-30", string office = Province, params (string Id, string Option)[] choices) =>
        Scorer.Score(Sheet, office, Day(asOf), OracleInterpretation.Parse(choices.Select(choice => KeyValuePair.Create(choice.Id, choice.Option))));

    public OracleCriterion Score(string code, string asOf = "2025-06-30", string office = Province, params (string Id, string Option)[] choices) =>
        Card(asOf, office, choices).Criteria.Single(criterion => criterion.Code == code);

    private static Evidence Evidence(EvidenceStatus status) => new("https://example.org/evidence", status);

    private static Dictionary<string, string> Attributes(string? text) => (text ?? string.Empty)
        .Split(' ', StringSplitOptions.RemoveEmptyEntries)
        .Select(pair => pair.Split('='))
        .ToDictionary(pair => pair[0], pair => pair[1]);

    private OracleSheet Add(Fact fact)
    {
        _facts.Add(fact);
        return this;
    }
}
