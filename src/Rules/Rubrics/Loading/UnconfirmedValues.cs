namespace Digital40.Rules.Rubrics.Loading;

/// <summary>Finds the values that are marked <c>!confirm</c>.</summary>
internal static class UnconfirmedValues
{
    /// <summary>The marked values of a source, in the order they stand.</summary>
    public static IReadOnlyList<UnconfirmedValue> In(SourceMapping root) => [.. Within(root, SourcePath.Root)];

    private static IEnumerable<UnconfirmedValue> Within(SourceNode node, SourcePath path)
    {
        if (node.Unconfirmed)
        {
            yield return new UnconfirmedValue(path.Text, node.Line, node.Column, (node as SourceScalar)?.Text ?? "");
        }

        var children = node switch
        {
            SourceMapping mapping => mapping.Entries.SelectMany(entry => Within(entry.Value, path.Then(entry.Key.Text))),
            SourceSequence sequence => sequence.Items.SelectMany((item, position) => Within(item, path.Then(sequence.NameOf(position)))),
            _ => [],
        };
        foreach (var value in children)
        {
            yield return value;
        }
    }
}
