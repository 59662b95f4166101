using Digital40.Rules.Rubrics.Loading;

namespace Digital40.Rules.Rubrics;

/// <summary>One change that an option makes to the edition's source before it is read.</summary>
/// <param name="At">The path, such as <c>criteria/1.1/levels/5/points</c>.</param>
/// <param name="Operation">What is done there.</param>
/// <param name="Value">The new value; <c>null</c> for <see cref="PatchOperation.Remove"/>.</param>
/// <param name="Source">Where the patch itself stands in the file.</param>
public sealed record Patch(SourcePath At, PatchOperation Operation, SourceNode? Value, SourceNode Source);
