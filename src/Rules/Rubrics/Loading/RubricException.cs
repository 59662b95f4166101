namespace Digital40.Rules.Rubrics.Loading;

/// <summary>Options of the register that are each good by themselves do not make a rubric together.</summary>
/// <param name="errors">What is wrong, never empty.</param>
public sealed class RubricException(IReadOnlyList<RubricError> errors) : Exception(string.Join(Environment.NewLine, errors))
{
    /// <summary>What is wrong, in the order of the file; never empty.</summary>
    public IReadOnlyList<RubricError> Errors { get; } = errors;
}
