using Digital40.Rules.Rubrics.Loading;

namespace Digital40.Rules.Comparing;

/// <summary>Writes a part of an edition's source on one line.</summary>
internal static class SourceText
{
    public static string Of(SourceNode node) => node switch
    {
        SourceScalar scalar => scalar.Text,
        SourceSequence sequence => $"[{string.Join(", ", sequence.Items.Select(Of))}]",
        SourceMapping { Entries.Count: 0 } => "{}",
        SourceMapping mapping => $"{{ {string.Join(", ", mapping.Entries.Select(entry => $"{entry.Key.Text}: {Of(entry.Value)}"))} }}",
        _ => "",
    };
}
