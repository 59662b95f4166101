using Digital40.Rules.Facts;
using Digital40.Rules.Rubrics;

namespace Digital40.Rules.Scoring;

/// <summary>The fact that a score is asked for: of which office, as of which day.</summary>
public sealed class Assessment
{
    private Dictionary<string, int>? _positions;

    /// <summary>Asks for a score.</summary>
    /// <param name="rubric">The rubric.</param>
    /// <param name="office">The office.</param>
    /// <param name="districts">Its districts, for a province; may be empty.</param>
    /// <param name="asOf">The day: facts dated later do not exist.</param>
    public Assessment(Rubric rubric, Office office, IReadOnlyList<string> districts, DateOnly asOf)
    {
        Rubric = rubric;
        Office = office;
        Districts = districts;
        AsOf = asOf;
    }

    /// <summary>The rubric.</summary>
    public Rubric Rubric { get; }

    /// <summary>The office.</summary>
    public Office Office { get; }

    /// <summary>The codes of its districts; empty for a district.</summary>
    public IReadOnlyList<string> Districts { get; }

    /// <summary>The day: facts dated later do not exist.</summary>
    public DateOnly AsOf { get; }

    /// <summary>How many offices there are facts of: the office and its districts.</summary>
    public int OfficeCount => 1 + Districts.Count;

    /// <summary>The position of an office: 0 for the office itself, then its districts in order.</summary>
    /// <param name="code">The code of the office or of one of its districts.</param>
    /// <exception cref="KeyNotFoundException">The office is neither.</exception>
    public int PositionOf(string code)
    {
        return code == Office.Code ? 0 : Positions[code];
    }

    /// <summary>The codes of the offices whose reports an indicator waits for, in order; a district waits for its own alone. May be empty.</summary>
    /// <param name="indicator">The indicator.</param>
    public IEnumerable<string> ReportersOf(Indicator indicator) =>
        Districts.Prepend(Office.Code).Where((_, position) => IsReporter(indicator, position));

    /// <summary>How many offices an indicator waits for.</summary>
    /// <param name="indicator">The indicator.</param>
    public int CountReporters(Indicator indicator) =>
        (WaitsForOwn(indicator) ? 1 : 0) + (WaitsForDistricts(indicator) ? Districts.Count : 0);

    /// <summary>Whether an indicator waits for a report of an office.</summary>
    /// <param name="indicator">The indicator.</param>
    /// <param name="position">The office's position.</param>
    public bool IsReporter(Indicator indicator, int position) => position == 0 ? WaitsForOwn(indicator) : WaitsForDistricts(indicator);

    /// <summary>Whether an indicator waits for a report of an office.</summary>
    /// <param name="indicator">The indicator.</param>
    /// <param name="code">The office's code.</param>
    public bool IsReporter(Indicator indicator, string code) => IsReporter(indicator, code == Office.Code ? 0 : 1);

    /// <summary>How many of the window's months are closed.</summary>
    /// <param name="window">The window.</param>
    public int CountClosedMonths(DateRange window) => window.CountClosedMonths(AsOf);

    private Dictionary<string, int> Positions => _positions ??= Districts.Index().ToDictionary(pair => pair.Item, pair => pair.Index + 1);

    private bool WaitsForDistricts(Indicator indicator) =>
        Office.Kind == OfficeKind.Province && indicator.RollUp != RollUp.Own && indicator.Reporters != Reporters.Province;

    /// <summary>A sum that waits for districts waits for the province office where there are none; what must be true of all districts is never so then.</summary>
    private bool WaitsForOwn(Indicator indicator)
    {
        return Office.Kind == OfficeKind.District || indicator.RollUp == RollUp.Own || indicator.Reporters != Reporters.Districts
            || (indicator.RollUp == RollUp.Sum && Districts.Count == 0);
    }
}
