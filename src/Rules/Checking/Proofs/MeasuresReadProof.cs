using Digital40.Rules.Rubrics;

namespace Digital40.Rules.Checking.Proofs;

/// <summary>Every measure of a criterion is read by a level, a part, a step or the points, directly or through measures that are read themselves.</summary>
internal static class MeasuresReadProof
{
    public static Proof Prove(CheckSubject subject)
    {
        var findings = new Findings(ProofCodes.MeasuresRead, "Every measure is read by a level, a part or a step, or is the points");
        foreach (var criterion in subject.Rubric.Criteria)
        {
            var read = ReadIn(criterion);
            findings.Count(criterion.Measures.Count);
            foreach (var measure in criterion.Measures.Where(measure => !read.Contains(measure.Name)))
            {
                findings.Fail(subject.Place("criteria", criterion.Code, "measures", measure.Name), $"nothing reads '{measure.Name}'");
            }
        }

        return findings.Conclude();
    }

    private static HashSet<string> ReadIn(Criterion criterion)
    {
        var read = new HashSet<string>(StringComparer.Ordinal);
        var next = criterion.Levels.SelectMany(level => level.Conditions).Select(condition => condition.Measure).ToList();
        if (criterion.PointsOf is { } points)
        {
            next.Add(points);
        }

        while (next.Count > 0)
        {
            var added = next.Where(read.Add).ToList();
            next = [.. added.SelectMany(name => criterion.Measure(name).RestsOn)];
        }

        return read;
    }
}
