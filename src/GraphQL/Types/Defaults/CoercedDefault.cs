using Digital40.GraphQL.Language;
using Digital40.GraphQL.Language.Nodes;

namespace Digital40.GraphQL.Types.Defaults;

/// <summary>A default value after coercion: input objects have the default values of their fields, single values of lists are lists.</summary>
/// <param name="Literal">The value as it is written.</param>
/// <param name="Value">The value after coercion. Values are shared, so it may be far larger as text than in memory.</param>
/// <param name="Depth">How deep it is nested, 1 for a leaf.</param>
/// <param name="Size">How many values it holds, itself included.</param>
internal sealed record CoercedDefault(ValueNode Literal, ValueNode Value, int Depth, long Size)
{
    private const int MaxDepth = 100;
    private const long MaxSize = 10_000;
    private string? _text;

    /// <summary>
    /// The value as introspection and the printed schema show it. Where default values of default values make it too large it is shown as it is written:
    /// it may grow exponentially with the number of types.
    /// </summary>
    public string Text => _text ??= Printer.Print(Shown);

    /// <summary>The value that <see cref="Text"/> prints.</summary>
    public ValueNode Shown => Depth <= MaxDepth && Size <= MaxSize ? Value : Literal;
}
