namespace Digital40.Rules.Facts.Reading;

/// <summary>A place in a file.</summary>
/// <param name="Line">The line, from 1; 0 for no place.</param>
/// <param name="Column">The column in UTF-16 code units, from 1; 0 for no place.</param>
internal readonly record struct SourcePlace(int Line, int Column)
{
    public static SourcePlace Start { get; } = new(1, 1);
}
