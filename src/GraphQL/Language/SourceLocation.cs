namespace Digital40.GraphQL.Language;

/// <summary>A place in a source text. Specification: Response.Errors, <c>locations</c>.</summary>
/// <param name="Line">The line, from 1; 0 when the node was made without a source.</param>
/// <param name="Column">The column in UTF-16 code units, from 1; 0 when the node was made without a source.</param>
public readonly record struct SourceLocation(int Line, int Column)
{
    /// <summary>Whether the place is known.</summary>
    public bool IsKnown => Line > 0;

    /// <inheritdoc/>
    public override string ToString() => FormattableString.Invariant($"{Line}:{Column}");
}
