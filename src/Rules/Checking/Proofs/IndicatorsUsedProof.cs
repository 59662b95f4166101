using Digital40.Rules.Rubrics;

namespace Digital40.Rules.Checking.Proofs;

/// <summary>Every indicator and every item is read by a measure, watched by a duty or waited for by a deadline, if only under some option.</summary>
internal static class IndicatorsUsedProof
{
    public static Proof Prove(CheckSubject subject)
    {
        var findings = new Findings(ProofCodes.IndicatorsUsed, "Every indicator, and every item of one, is read by a measure, a duty or a deadline");
        var uses = UsesOf(subject.Rubric);
        foreach (var indicator in subject.Rubric.Indicators.Values)
        {
            Look(indicator.Code, subject.Place("indicators", indicator.Code), uses, subject, findings);
            foreach (var item in indicator.Items.Keys.Where(_ => uses.Contains(indicator.Code)))
            {
                Look($"{indicator.Code}/{item}", subject.Place("indicators", indicator.Code, "items", item), uses, subject, findings);
            }
        }

        return findings.Conclude();
    }

    private static void Look(string name, RubricPlace place, HashSet<string> uses, CheckSubject subject, Findings findings)
    {
        findings.Count();
        if (uses.Contains(name))
        {
            return;
        }

        if (subject.Edition.Register.Departures().FirstOrDefault(departure => UsesOf(subject.Edition.Under(departure)).Contains(name)) is { } option)
        {
            findings.Show(place, $"'{name}' is read only under {option}");
        }
        else
        {
            findings.Fail(place, $"nothing reads '{name}'");
        }
    }

    /// <summary>The indicators that are read, and their items as <c>indicator/item</c>.</summary>
    private static HashSet<string> UsesOf(Rubric rubric)
    {
        var uses = new HashSet<string>(StringComparer.Ordinal);
        foreach (var measure in MeasurePlace.All(rubric))
        {
            uses.UnionWith(measure.Definition.Indicators);
            uses.UnionWith(measure.Items.SelectMany(item => measure.Definition.Indicators, (item, indicator) => $"{indicator}/{item.Item.Item}"));
        }

        foreach (var link in rubric.Deadlines.SelectMany(deadline => deadline.Links))
        {
            uses.Add(link.Indicator);
            uses.Add($"{link.Indicator}/{link.Item}");
        }

        return uses;
    }
}
