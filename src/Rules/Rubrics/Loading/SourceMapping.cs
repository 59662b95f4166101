namespace Digital40.Rules.Rubrics.Loading;

/// <summary>Keys with their values, in the order written.</summary>
/// <param name="Entries">The entries; keys are unique.</param>
/// <param name="Line">The line, from 1.</param>
/// <param name="Column">The column, from 1.</param>
/// <param name="Unconfirmed">Whether it is marked <c>!confirm</c>.</param>
public sealed record SourceMapping(IReadOnlyList<SourceEntry> Entries, int Line, int Column, bool Unconfirmed = false)
    : SourceNode(Line, Column, Unconfirmed)
{
    /// <inheritdoc/>
    public override string Described => "a mapping";

    /// <summary>The value of a key, or <c>null</c> where the mapping does not have it.</summary>
    /// <param name="key">The key.</param>
    public SourceNode? this[string key]
    {
        get
        {
            foreach (var entry in Entries)
            {
                if (entry.Key.Text == key)
                {
                    return entry.Value;
                }
            }

            return null;
        }
    }
}
