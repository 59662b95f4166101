namespace Digital40.Rules.Rubrics.Loading;

/// <summary>A single value.</summary>
/// <param name="Text">The text as written, without quotes; may be empty.</param>
/// <param name="Line">The line, from 1.</param>
/// <param name="Column">The column, from 1.</param>
/// <param name="Unconfirmed">Whether it is marked <c>!confirm</c>.</param>
public sealed record SourceScalar(string Text, int Line, int Column, bool Unconfirmed = false) : SourceNode(Line, Column, Unconfirmed)
{
    private const int LongestQuote = 60;

    /// <inheritdoc/>
    public override string Described =>
        Text.Length == 0 ? "nothing" : Text.Length <= LongestQuote ? $"'{Text}'" : $"'{Text[..LongestQuote]}…'";
}
