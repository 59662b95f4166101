using Digital40.Rules.Facts;
using Digital40.Rules.Rubrics;

namespace Digital40.Rules.Tool.Input;

/// <summary>Finds the criteria that somebody names by their codes.</summary>
internal static class CriterionChoice
{
    /// <summary>The codes of criteria; all that bind the kind of office where none is named.</summary>
    /// <param name="rubric">The rubric.</param>
    /// <param name="kind">The kind of office.</param>
    /// <param name="codes">The codes; may be empty.</param>
    /// <param name="problems">Takes every code that is no criterion's of such an office.</param>
    public static IReadOnlySet<string> Among(Rubric rubric, OfficeKind kind, IReadOnlyCollection<string> codes, InputProblems problems)
    {
        IReadOnlyList<string> known = [.. rubric.CriteriaFor(kind).Select(criterion => criterion.Code)];
        foreach (var code in codes.Except(known))
        {
            var message = rubric.Criteria.Any(criterion => criterion.Code == code) ? "The office is not scored on this criterion" : "There is no such criterion";
            problems.Add(InputProblem.OfOption("--criterion", "criterion-unknown", message, $"one of {string.Join(", ", known)}", $"'{code}'"));
        }

        return (codes.Count == 0 ? known : codes).ToHashSet(StringComparer.Ordinal);
    }
}
