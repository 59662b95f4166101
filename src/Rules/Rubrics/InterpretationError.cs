namespace Digital40.Rules.Rubrics;

/// <summary>Why a choice of an interpretation was not taken.</summary>
/// <param name="Code">A stable code: <c>interpretation-syntax</c>, <c>interpretation-unknown</c>, <c>interpretation-option</c> or <c>interpretation-twice</c>.</param>
/// <param name="Expected">What was expected.</param>
/// <param name="Found">What was found.</param>
public sealed record InterpretationError(string Code, string Expected, string Found)
{
    /// <summary>The error in one sentence.</summary>
    public override string ToString() => $"expected {Expected}, found {Found}";
}
