using Digital40.Rules.Tool.Input;

namespace Digital40.Rules.Tool.Documents;

/// <summary>Bad input, for machines.</summary>
/// <param name="Errors">Everything that is wrong, in the order found; never empty.</param>
internal sealed record ProblemsDocument(IReadOnlyList<InputProblem> Errors);
