namespace Digital40.Rules.Rubrics.Loading;

/// <summary>A list of nodes, in the order written.</summary>
/// <param name="Items">The nodes; may be empty.</param>
/// <param name="Line">The line, from 1.</param>
/// <param name="Column">The column, from 1.</param>
/// <param name="Unconfirmed">Whether it is marked <c>!confirm</c>.</param>
public sealed record SourceSequence(IReadOnlyList<SourceNode> Items, int Line, int Column, bool Unconfirmed = false)
    : SourceNode(Line, Column, Unconfirmed)
{
    private static readonly string[] IdentityKeys = ["code", "level", "step"];

    /// <inheritdoc/>
    public override string Described => "a list";

    /// <summary>What an item is called in a path: its <c>code</c>, <c>level</c> or <c>step</c>, or its position from 1 where it has none.</summary>
    /// <param name="position">The position, from 0.</param>
    public string NameOf(int position) =>
        IdentityOf(Items[position]) ?? (position + 1).ToString(System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>The position of the item that a path names, from 0; -1 where there is none.</summary>
    /// <param name="name">The name, as <see cref="NameOf"/> gives it.</param>
    public int PositionOf(string name)
    {
        for (var position = 0; position < Items.Count; position++)
        {
            if (NameOf(position) == name)
            {
                return position;
            }
        }

        return -1;
    }

    /// <summary>The identity that an item carries itself, or <c>null</c>.</summary>
    /// <param name="item">An item of a list.</param>
    internal static string? IdentityOf(SourceNode item) =>
        item is SourceMapping mapping ? IdentityKeys.Select(key => mapping[key]).OfType<SourceScalar>().FirstOrDefault()?.Text : null;
}
