using Digital40.Rubric.Oracle.Readings;

namespace Digital40.Rubric.Oracle.Criteria;

/// <summary>4.1 Model-tambon information (L242-L305): a ladder that one tambon climbs by itself; the best tambon counts.</summary>
internal static class TambonCriterion
{
    private const int StepCount = 5;
    private const int Sent = 1 << 6;

    private static readonly DateOnly SendingDeadline = new(2025, 3, 31);

    private static readonly string[] Items = ["selected", "issues-by-cia", "knowledge", "recorded", "lesson-pdf", "video", "sent"];

    /// <summary>The items of each step, one bit each.</summary>
    private static readonly int[] ItemsOfStep = [1, 1 << 1, 1 << 2, 1 << 3, 1 << 4 | 1 << 5 | Sent];

    public static OracleCriterion Score(OfficeScope scope)
    {
        var tambons = Read(scope, out var reported);
        Tambon? best = null;
        var canBeSent = scope.Interpretation.TambonSentUndated || scope.IsOpen(SendingDeadline);
        foreach (var tambon in tambons)
        {
            best = best is null || StepsOf(tambon) > StepsOf(best) ? tambon : best;
            canBeSent |= (tambon.Items & Sent) != 0;
        }

        // Every flag but `sent` is undated and so can be done at any time, in a new tambon too.
        var steps = best is null ? 0 : StepsOf(best);
        var reachable = Math.Max(steps, canBeSent ? StepCount : StepCount - 1);
        var state = States.Of(int.PopCount(reported), Items.Length);
        return new OracleCriterion("4.1", 2 * steps, 10, steps, state, 2 * steps, 2 * reachable, Reasons(best, steps))
        {
            Next = steps < StepCount ? new OracleNext(steps + 1, 2) : null,
        };
    }

    private static List<Tambon> Read(OfficeScope scope, out int reported)
    {
        reported = 0;
        var tambons = new List<Tambon>();
        for (var member = 0; member < scope.Members; member++)
        {
            var firstOfOffice = tambons.Count;
            foreach (var flag in scope.Member(Indicator.TambonStep, member))
            {
                var item = 1 << Array.IndexOf(Items, flag.Item);
                reported |= item;
                if (Counts(flag, item, scope.Interpretation))
                {
                    Find(tambons, firstOfOffice, flag.Attribute("tambon")!).Add(flag, item); // A step without a tambon is refused before scoring.
                }
            }
        }

        return tambons;
    }

    private static bool Counts(Fact flag, int item, OracleInterpretation interpretation) =>
        FlagConditions.IsDone(flag) && (item != Sent || interpretation.TambonSentUndated || flag.Date <= SendingDeadline);

    private static Tambon Find(List<Tambon> tambons, int first, string name)
    {
        for (var i = first; i < tambons.Count; i++)
        {
            if (tambons[i].Name == name)
            {
                return tambons[i];
            }
        }

        var tambon = new Tambon(name);
        tambons.Add(tambon);
        return tambon;
    }

    private static int StepsOf(Tambon tambon)
    {
        var steps = 0;
        while (steps < StepCount && (tambon.Items & ItemsOfStep[steps]) == ItemsOfStep[steps])
        {
            steps++;
        }

        return steps;
    }

    private static List<OracleReason> Reasons(Tambon? best, int steps)
    {
        IReadOnlyList<Fact> facts = best is null ? [] : best.Flags;
        List<OracleReason> reasons = [OracleReason.Of("steps of the best tambon", steps, steps < StepCount ? steps + 1 : null, facts)];
        var missing = steps < StepCount ? ItemsOfStep[steps] & ~(best?.Items ?? 0) : 0;
        for (var item = 0; item < Items.Length; item++)
        {
            if ((missing & 1 << item) != 0)
            {
                reasons.Add(OracleReason.Of(Items[item], 0, 1, []));
            }
        }

        return reasons;
    }

    /// <summary>One tambon of one office; the same name in two offices is two tambons.</summary>
    private sealed class Tambon(string name)
    {
        public string Name => name;

        public int Items { get; private set; }

        public List<Fact> Flags { get; } = [];

        public void Add(Fact flag, int item)
        {
            Items |= item;
            Flags.Add(flag);
        }
    }
}
