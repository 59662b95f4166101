namespace Digital40.Rubric.Oracle.Readings;

/// <summary>The OTOP sales of every office that counts, recorded by the last day of each tested month (L188).</summary>
internal static class SalesCondition
{
    public static Condition Of(OfficeScope scope, DatabaseTally[] tallies)
    {
        var closed = (1 << scope.ClosedMonths) - 1;
        var lastOnly = scope.Interpretation.OtopLastClosedMonthOnly;
        var tested = lastOnly ? closed & ~(closed >> 1) : closed;
        var facts = new List<Fact>();
        var (done, reported) = (0, 0);
        foreach (var tally in tallies)
        {
            done += (tally.SalesMonths & tested) == tested ? 1 : 0;
            reported |= tally.ReportedSalesMonths & tested;
            tally.AddTo(facts, DatabaseTally.Sales);
        }

        var holds = tallies.Length > 0 && done == tallies.Length;
        var open = tallies.Length > 0 && (holds || lastOnly) && scope.WindowIsOpen;
        var reason = OracleReason.Of(DatabaseTally.Sales, tested == 0 ? null : done, Math.Max(1, tallies.Length), facts);
        return Condition.WithoutEvidence(holds && tested != 0, open, States.Of(int.PopCount(reported), int.PopCount(tested)), reason);
    }
}
