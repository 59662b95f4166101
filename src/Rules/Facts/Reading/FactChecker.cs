using System.Globalization;
using Digital40.Rules.Facts.Reading.Checks;
using Digital40.Rules.Rubrics;

namespace Digital40.Rules.Facts.Reading;

/// <summary>Checks facts that do not come from a file, exactly as <see cref="FactReader"/> checks those that do.</summary>
public static class FactChecker
{
    /// <summary>Checks facts; bad ones never throw.</summary>
    /// <param name="edition">The Buddhist-era year of the edition that the facts are for; another than the rubric's is an error.</param>
    /// <param name="offices">The offices: codes are unique, and every district's parent is a province among them.</param>
    /// <param name="facts">The facts.</param>
    /// <param name="rubric">The rubric that says what indicators there are and what their facts need.</param>
    /// <param name="limits">How many facts there may be and how many errors are listed; the default ones where none are given.</param>
    public static FactReadResult Check(
        int edition,
        IEnumerable<Office> offices,
        IEnumerable<RawFact> facts,
        Rubric rubric,
        FactReaderLimits? limits = null)
    {
        limits ??= FactReaderLimits.Default;
        var problems = new FactProblems("");
        FactSheet? sheet = null;
        try
        {
            EditionCheck.Check(edition, rubric.Year, default, problems);
            List<PlacedOffice> placed = [.. offices.Select(office => new PlacedOffice(office, default))];
            if (placed.Count == 0)
            {
                OfficesCheck.RefuseNone(default, problems);
            }

            sheet = SheetCheck.Check(
                OfficesCheck.Check(placed, problems), areAllOffices: true, Bounded(facts, limits.MaximumFacts, problems), rubric, problems);
        }
        catch (ReadingStoppedException)
        {
            // Why is among the problems.
        }

        return FactResults.Of(null, sheet, limits, problems);
    }

    private static IEnumerable<RawFact> Bounded(IEnumerable<RawFact> facts, int most, FactProblems problems)
    {
        var count = 0;
        foreach (var fact in facts)
        {
            if (count++ == most)
            {
                var expected = string.Create(CultureInfo.InvariantCulture, $"at most {most} facts");
                problems.Add(FactErrorCodes.FactsTooMany, fact.Place, fact.Id, "There are too many facts.", expected, "more");
                yield break;
            }

            yield return fact;
        }
    }
}
