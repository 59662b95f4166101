namespace Digital40.Rubric.Oracle.Readings;

/// <summary>Conditions on flags.</summary>
internal static class FlagConditions
{
    private static readonly string[] Sections = ["structure", "announcements", "services", "contact"];

    /// <summary>The office's own flag, done by a deadline where there is one.</summary>
    public static Condition Done(OfficeScope scope, Indicator indicator, string measure, DateOnly? deadline, bool withEvidence)
    {
        var flags = scope.Own(indicator);
        var counted = new List<Fact>();
        var confirmed = false;
        foreach (var flag in flags)
        {
            if (IsDone(flag) && !(flag.Date > deadline) && (!withEvidence || flag.HasEvidence))
            {
                counted.Add(flag);
                confirmed |= !withEvidence || flag.HasVerifiedEvidence;
            }
        }

        var met = counted.Count > 0;
        var open = deadline is not { } day || scope.IsOpen(day);
        return new Condition(met, confirmed, met || open, States.OfAny(flags), OracleReason.Of(measure, met ? 1 : 0, 1, counted));
    }

    /// <summary>An undated flag that the office and each of its districts must have done.</summary>
    public static Condition DoneByEveryOffice(OfficeScope scope, Indicator indicator, string measure)
    {
        var counted = new List<Fact>();
        var offices = 0;
        for (var member = 0; member < scope.Members; member++)
        {
            var before = counted.Count;
            AddDone(scope.Member(indicator, member), counted);
            offices += counted.Count > before ? 1 : 0;
        }

        var reason = OracleReason.Of(measure, offices, scope.Members, counted);
        return Condition.WithoutEvidence(offices == scope.Members, reachable: true, States.OfAny(scope.Union(indicator)), reason);
    }

    /// <summary>The four sections of the office's own website, undated.</summary>
    public static Condition Website(OfficeScope scope)
    {
        int done = 0, reported = 0;
        var counted = new List<Fact>();
        foreach (var flag in scope.Own(Indicator.Website))
        {
            var section = 1 << Array.IndexOf(Sections, flag.Item);
            reported |= section;
            if (IsDone(flag))
            {
                done |= section;
                counted.Add(flag);
            }
        }

        var sections = int.PopCount(done);
        var state = States.Of(int.PopCount(reported), Sections.Length);
        return Condition.WithoutEvidence(
            sections == Sections.Length, reachable: true, state, OracleReason.Of("website sections", sections, Sections.Length, counted));
    }

    public static bool IsDone(Fact fact) => ((Flag)fact).Done;

    private static void AddDone(ReadOnlySpan<Fact> flags, List<Fact> done)
    {
        foreach (var flag in flags)
        {
            if (IsDone(flag))
            {
                done.Add(flag);
            }
        }
    }
}
