using Digital40.Rules.Facts;
using Digital40.Rules.Rubrics;
using Digital40.Rules.Rubrics.Loading;
using Digital40.Rules.Scoring;

namespace Digital40.Rules.Sensitivity;

/// <summary>Scores a sheet under every single departure from an interpretation.</summary>
public static class SensitivityAnalysis
{
    /// <summary>Scores every office of a sheet under every single departure and shows what moves.</summary>
    /// <param name="edition">The edition.</param>
    /// <param name="sheet">The sheet.</param>
    /// <param name="asOf">The day; the last day of the window where none is given.</param>
    /// <param name="from">The interpretation to depart from; what is in force where none is given.</param>
    /// <exception cref="ArgumentException">The interpretation names an entry or an option that the register does not have.</exception>
    /// <exception cref="RubricException">The interpretation's options do not make a rubric together.</exception>
    public static SensitivityReport Run(Edition edition, FactSheet sheet, DateOnly? asOf = null, Interpretation? from = null)
    {
        var rubric = edition.Under(from ?? Interpretation.InForce);
        var day = asOf ?? rubric.DefaultAsOf;
        var comparison = new ScoreComparison(rubric, new FactIndex(sheet), day);
        var departures = edition.Register.Entries
            .SelectMany(entry => entry.Options.Where(option => option != ChosenOf(entry, rubric)), (entry, option) => (Entry: entry, Option: option))
            .AsParallel()
            .AsOrdered()
            .Select(pair => (pair.Entry, Departure: Depart(edition, pair.Entry, pair.Option, comparison)))
            .ToLookup(pair => pair.Entry, pair => pair.Departure);
        var entries = edition.Register.Entries.Select(entry => new EntrySensitivity(entry, ChosenOf(entry, rubric), [.. departures[entry]]));
        return new SensitivityReport(rubric.Interpretation, day, [.. entries]);
    }

    private static RegisterOption ChosenOf(RegisterEntry entry, Rubric rubric) =>
        rubric.Interpretation.Departures.TryGetValue(entry.Id, out var chosen) ? entry.Option(chosen)! : entry.InForce;

    private static Departure Depart(Edition edition, RegisterEntry entry, RegisterOption option, ScoreComparison comparison)
    {
        try
        {
            var other = edition.Under(comparison.Rubric.Interpretation.With(entry.Id, option.Id));
            var criteria = OptionReach.Of([ChosenOf(entry, comparison.Rubric), option], comparison.Rubric, other);
            return new Departure(option, comparison.With(other, criteria), []);
        }
        catch (RubricException error)
        {
            return new Departure(option, [], error.Errors);
        }
    }
}
