namespace Digital40.Rules.Facts.Reading.Sources;

/// <summary>A single value of a file.</summary>
/// <param name="Kind">How it is written.</param>
/// <param name="Text">Its text, without quotes.</param>
/// <param name="Place">Where it stands.</param>
internal readonly record struct Scalar(ScalarKind Kind, string Text, SourcePlace Place)
{
    /// <summary>Whether nothing is supplied: null, a blank cell, or a blank text.</summary>
    public bool IsNothing => Kind == ScalarKind.Null || string.IsNullOrWhiteSpace(Text) || (Kind == ScalarKind.Plain && Text is "~" or "null");

    public bool IsCell => Kind == ScalarKind.Cell;

    public bool CanBeText => Kind is ScalarKind.Text or ScalarKind.Plain or ScalarKind.Cell;

    public bool CanBeNumber => Kind is ScalarKind.Number or ScalarKind.Plain or ScalarKind.Cell;

    public bool CanBeBoolean => Kind is ScalarKind.Boolean or ScalarKind.Plain or ScalarKind.Cell;

    /// <summary>The value in a few words, for an error's "found".</summary>
    public string Described => Kind switch
    {
        ScalarKind.Number => $"the number {Quoted.Clean(Text)}",
        ScalarKind.Boolean => Text,
        _ => Quoted.Text(Text),
    };
}
