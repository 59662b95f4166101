using Digital40.Persistence.Scoring;
using Digital40.Persistence.Writing;
using Digital40.Rules.Rubrics;
using Digital40.Rules.Rubrics.Loading;

namespace Digital40.Api.Scores;

/// <summary>How a score is to be made: as of which day and under which interpretation, checked against the edition.</summary>
/// <param name="Rubric">The edition under the interpretation.</param>
/// <param name="AsOf">The day; null where none is given.</param>
internal sealed record ScoreQuestion(Rubric Rubric, DateOnly? AsOf)
{
    /// <summary>Checks what a client asks for.</summary>
    /// <param name="edition">The edition; null where there is none of that year.</param>
    /// <param name="year">The year.</param>
    /// <param name="asOf">The day; null for none.</param>
    /// <param name="choices">The choices; null for what is in force.</param>
    /// <param name="errors">Takes everything that is wrong.</param>
    /// <returns>The question; under what is in force where the choices are wrong, and null where there is no edition.</returns>
    public static ScoreQuestion? Check(Edition? edition, int year, DateOnly? asOf, IReadOnlyList<InterpretationInput>? choices, List<StoreError> errors)
    {
        if (edition is null)
        {
            errors.Add(new(StoreErrorCodes.EditionUnknown, "There is no such edition.", "the year of an edition", $"{year}", Field: "edition"));
            return null;
        }

        CheckDay(edition.InForce, asOf, errors);
        return new ScoreQuestion(Under(edition, choices ?? [], errors) ?? edition.InForce, asOf);
    }

    private static void CheckDay(Rubric rubric, DateOnly? asOf, List<StoreError> errors)
    {
        var (first, last) = (rubric.Window.Start, new DateOnly(rubric.Window.End.Year, 12, 31));
        if (asOf < first || asOf > last)
        {
            errors.Add(new(ScoreErrorCodes.AsOfOutside, "The edition has no score as of that day.", $"{first:yyyy-MM-dd} to {last:yyyy-MM-dd}", $"{asOf:yyyy-MM-dd}", Field: "asOf"));
        }
    }

    private static Rubric? Under(Edition edition, IReadOnlyList<InterpretationInput> choices, List<StoreError> errors)
    {
        List<StoreError> wrong = [.. choices.Index().SelectMany(choice => Check(edition.Register, choice.Item, choice.Index))];
        var twice = choices.Index().GroupBy(choice => choice.Item.Entry).SelectMany(same => same.Skip(1));
        wrong.AddRange(twice.Select(choice => Wrong(ScoreErrorCodes.InterpretationTwice, "The entry stands twice.", "one choice of an entry", choice.Item.Entry, choice.Index, "entry")));
        errors.AddRange(wrong);
        if (wrong.Count > 0)
        {
            return null;
        }

        try
        {
            return edition.Under(choices.Aggregate(Interpretation.InForce, (all, choice) => all.With(choice.Entry, choice.Option)));
        }
        catch (RubricException exception)
        {
            errors.Add(new(ScoreErrorCodes.InterpretationCombination, exception.Message, "options that go together", "others", Field: "interpretations"));
            return null;
        }
    }

    private static IEnumerable<StoreError> Check(Register register, InterpretationInput choice, int position)
    {
        if (register.Entry(choice.Entry) is not { } entry)
        {
            var known = string.Join(", ", register.Entries.Select(one => one.Id));
            yield return Wrong(ScoreErrorCodes.InterpretationUnknown, "The register has no such entry.", $"one of {known}", choice.Entry, position, "entry");
        }
        else if (entry.Option(choice.Option) is null)
        {
            var known = string.Join(", ", entry.Options.Select(one => one.Id));
            yield return Wrong(ScoreErrorCodes.InterpretationOption, "The entry has no such option.", $"one of {known}", choice.Option, position, "option");
        }
    }

    private static StoreError Wrong(string code, string message, string expected, string found, int position, string part) =>
        new(code, message, expected, found.Length <= 100 ? found : found[..100], Field: $"interpretations.{position}.{part}");
}
