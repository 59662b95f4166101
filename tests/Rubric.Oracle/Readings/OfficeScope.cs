namespace Digital40.Rubric.Oracle.Readings;

/// <summary>An office as of a date: its own facts and, for a province, its districts'.</summary>
internal sealed class OfficeScope(SheetIndex index, int position, DateOnly asOf, OracleInterpretation interpretation)
{
    public Office Office { get; } = index.Office(position);

    public OracleInterpretation Interpretation => interpretation;

    public int ClosedMonths { get; } = ProjectWindow.ClosedMonths(asOf);

    public int Districts { get; } = index.DistrictsOf(position);

    /// <summary>The office itself and its districts.</summary>
    public int Members => 1 + Districts;

    public bool IsProvince => Office.Kind == OfficeKind.Province;

    /// <summary>Whether something can still happen within the project window.</summary>
    public bool WindowIsOpen => IsOpen(ProjectWindow.Last);

    /// <summary>Whether something dated after the as-of date can still meet a deadline.</summary>
    public bool IsOpen(DateOnly deadline) => asOf < deadline;

    /// <summary>The office's own facts.</summary>
    public ReadOnlySpan<Fact> Own(Indicator indicator) => index.Facts(indicator, position, 1);

    /// <summary>The office's own facts and its districts'.</summary>
    public ReadOnlySpan<Fact> Union(Indicator indicator) => index.Facts(indicator, position, Members);

    /// <summary>The facts of the office itself (0) or of one of its districts (1 and on).</summary>
    public ReadOnlySpan<Fact> Member(Indicator indicator, int member) => index.Facts(indicator, position + member, 1);
}
