namespace Digital40.Rules.Rubrics.Loading;

/// <summary>A node of an edition's source with its place in the file. Nodes are immutable and shared between interpretations.</summary>
/// <param name="Line">The line, from 1.</param>
/// <param name="Column">The column, from 1.</param>
/// <param name="Unconfirmed">Whether it is marked <c>!confirm</c>.</param>
public abstract record SourceNode(int Line, int Column, bool Unconfirmed)
{
    /// <summary>The node in a few words, for an error's "found".</summary>
    public abstract string Described { get; }
}
