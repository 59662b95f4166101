namespace Digital40.Rules.Facts.Reading;

/// <summary>An attribute of a fact that is still to be checked.</summary>
/// <param name="Name">Its name, such as <c>form</c>.</param>
/// <param name="Value">Its value, such as <c>training</c>.</param>
public sealed record RawAttribute(string Name, string Value)
{
    internal SourcePlace Place { get; init; }
}
