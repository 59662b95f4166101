using Digital40.Rules.Rubrics;

namespace Digital40.Rules.Measures;

/// <summary>Tests conditions over several measures.</summary>
internal static class PartConditions
{
    /// <summary>Whether every condition holds whose measure there is; a measure that does not bind the office has none.</summary>
    public static bool Hold(IReadOnlyList<Condition> conditions, IReadOnlyList<Measure> measures, Func<Measure, Condition, bool> test)
    {
        for (var i = 0; i < conditions.Count; i++)
        {
            if (Find(measures, conditions[i].Measure) is { } measure && !test(measure, conditions[i]))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The measure of a name, or null.</summary>
    public static Measure? Find(IReadOnlyList<Measure> measures, string name)
    {
        for (var i = 0; i < measures.Count; i++)
        {
            if (measures[i].Definition.Name == name)
            {
                return measures[i];
            }
        }

        return null;
    }

    /// <summary>All reported, none, or something between.</summary>
    public static Reporting ReportingOf(IReadOnlyList<Measure> measures)
    {
        var all = true;
        var none = true;
        for (var i = 0; i < measures.Count; i++)
        {
            all &= measures[i].Reporting == Reporting.Reported;
            none &= measures[i].Reporting == Reporting.NotReported;
        }

        return none ? Reporting.NotReported : all ? Reporting.Reported : Reporting.PartlyReported;
    }
}
