using System.Globalization;

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

    /// <summary>What an item is called in a path: its <c>code</c>, <c>level</c> or <c>step</c>, or its position as <c>#1</c> where it has none.</summary>
    /// <param name="position">The position, from 0.</param>
    public string NameOf(int position) => IdentityOf(Items[position]) ?? PlaceName(position);

    /// <summary>The identity that an item carries itself, or <c>null</c>.</summary>
    /// <param name="item">An item of a list.</param>
    internal static string? IdentityOf(SourceNode item) =>
        item is SourceMapping mapping ? IdentityKeys.Select(key => mapping[key]).OfType<SourceScalar>().FirstOrDefault()?.Text : null;

    /// <summary>What an item without an identity is called.</summary>
    /// <param name="position">The position, from 0.</param>
    internal static string PlaceName(int position) => string.Create(CultureInfo.InvariantCulture, $"#{position + 1}");
}
