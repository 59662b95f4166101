using Digital40.Rules.Rubrics;
using Digital40.Rules.Rubrics.Loading;

namespace Digital40.Rules.Tool.Input;

/// <summary>Reads choices from the register.</summary>
internal static class InterpretationText
{
    /// <summary>The rubric of an edition under choices.</summary>
    /// <param name="choices">The choices, each <c>id=option</c>; may be empty.</param>
    /// <param name="found">The edition.</param>
    /// <param name="problems">Takes every choice that cannot be taken, and what keeps them from making a rubric together.</param>
    public static Rubric? Read(IReadOnlyList<string> choices, FoundEdition found, InputProblems problems)
    {
        var result = Interpretation.Parse(choices, found.Edition.Register);
        problems.Add(result.Errors.Select(InputProblem.Of));
        try
        {
            return result.Interpretation is { } interpretation ? found.Edition.Under(interpretation) : null;
        }
        catch (RubricException error)
        {
            problems.Add(error.Errors.Select(one => InputProblem.Of(one, found.Shown)));
            return null;
        }
    }
}
