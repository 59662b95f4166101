using Digital40.Rules.Rubrics;

namespace Digital40.Rules.Facts.Reading.Checks;

/// <summary>Checks all facts of a sheet, whatever they were read from, and makes the sheet.</summary>
internal static class SheetCheck
{
    /// <summary>Checks a sheet; what it returns is to be used only where no problem was added.</summary>
    /// <param name="offices">The offices by code.</param>
    /// <param name="areAllOffices">Whether no office is missing there for want of its code, which is a problem already.</param>
    /// <param name="facts">The facts.</param>
    /// <param name="rubric">What there is to report on.</param>
    /// <param name="problems">What is wrong.</param>
    /// <exception cref="ReadingStoppedException">There are so many problems that the rest is not looked at.</exception>
    public static FactSheet Check(
        OrderedDictionary<string, Office> offices,
        bool areAllOffices,
        IEnumerable<RawFact> facts,
        Rubric rubric,
        FactProblems problems)
    {
        var checks = Checks(offices, areAllOffices, rubric);
        var made = new List<Fact>();
        foreach (var fact in facts)
        {
            var one = new FactCase(fact, Find(offices, fact.Office), Find(rubric.Indicators, fact.Indicator), problems);
            foreach (var check in checks)
            {
                check.Check(one);
            }

            // Problems from reading count as well: then no sheet is handed out, and a fact with unreadable parts is never made.
            if (problems.Count == 0)
            {
                made.Add(FactMaker.Make(one));
            }
        }

        return new FactSheet(rubric.Year, [.. offices.Values], made);
    }

    private static IFactCheck[] Checks(OrderedDictionary<string, Office> offices, bool areAllOffices, Rubric rubric) =>
    [
        new IdCheck(),
        new OfficeOfFactCheck(offices.Keys, areAllOffices),
        new IndicatorCheck([.. rubric.Indicators.Keys]),
        new ItemCheck(),
        new AttributeCheck(),
        new TimeCheck(),
        new PartsCheck(),
        new EvidenceCheck(),
        new FigureCheck(),
        new PointsCheck(),
        new FigureDuplicateCheck(),
        new JudgementDuplicateCheck(),
    ];

    private static T? Find<T>(IReadOnlyDictionary<string, T> known, string? code)
        where T : class => code is not null && known.TryGetValue(code, out var found) ? found : null;
}
