using System.Globalization;
using Digital40.Rules.Facts.Reading;
using Digital40.Rules.Rubrics;

namespace Digital40.Rules.Tool.Input;

/// <summary>Reads what a score is computed from. Whatever is wrong, the rest is still read, so that everything wrong is found.</summary>
internal static class ScoringInputReader
{
    /// <summary>Reads it all.</summary>
    /// <param name="request">What is asked for.</param>
    /// <param name="problems">Takes everything that is wrong.</param>
    /// <returns><c>null</c> when anything is wrong.</returns>
    public static ScoringInput? Read(ScoringRequest request, InputProblems problems)
    {
        var asOf = request.AsOf is null ? null : AsOfText.Read(request.AsOf, problems);
        return EditionCatalogue.Open(request.Rubrics, problems) is { } catalogue && EditionName.FindOrNewest(request.Edition, catalogue, problems) is { } found
            ? Read(request, asOf, catalogue, found, problems)
            : null;
    }

    private static ScoringInput? Read(ScoringRequest request, DateOnly? asOf, EditionCatalogue catalogue, FoundEdition found, InputProblems problems)
    {
        var choices = new InputProblems();
        var rubric = InterpretationText.Read(request.Interpretation, found, choices);
        var facts = FactReader.Read(request.Facts, rubric ?? found.Edition.InForce);
        if (request.Edition is null && OtherYear(facts, found.Edition) is { } year && catalogue.Years.Contains(year))
        {
            return catalogue.Load(year, problems) is { } other ? Read(request, asOf, catalogue, other, problems) : null;
        }

        problems.Add(choices.All);
        problems.Add(facts.Errors.Select(InputProblem.Of));
        return problems.None ? new ScoringInput(found.Edition, rubric!, facts, facts.Sheet!, asOf ?? rubric!.DefaultAsOf) : null;
    }

    /// <summary>The year that facts say they are for, where it is another than the edition's.</summary>
    private static int? OtherYear(FactReadResult facts, Edition edition)
    {
        var wrong = facts.Errors.FirstOrDefault(error => error.Code == FactErrorCodes.EditionWrong);
        return int.TryParse(wrong?.Found, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year != edition.Year ? year : null;
    }
}
