using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Digital40.Rules.Rubrics.Loading;

namespace Digital40.RulesTests.Reading;

/// <summary>Writes offices and facts as a facts file in YAML, one value a line, and knows what each line comes from.</summary>
internal sealed partial class FactsText
{
    private readonly StringBuilder _text = new();
    private readonly List<(SourceNode? Place, string? Fact)> _lines = [];
    private string? _fact;

    /// <summary>Writes a file.</summary>
    /// <param name="edition">The Buddhist-era year.</param>
    /// <param name="offices">The offices, each a mapping as in a facts file.</param>
    /// <param name="facts">The facts, each a mapping as in a facts file.</param>
    public FactsText(int edition, IReadOnlyList<SourceMapping> offices, IReadOnlyList<SourceMapping> facts)
    {
        Line(0, string.Create(CultureInfo.InvariantCulture, $"edition: {edition}"), null);
        WriteList("offices", offices);
        WriteList("facts", facts);
    }

    /// <summary>The file.</summary>
    public string Text => _text.ToString();

    /// <summary>What a line comes from; <c>null</c> where that is nothing of the case.</summary>
    /// <param name="line">The line, from 1.</param>
    public SourceNode? PlaceOf(int line) => line >= 1 && line <= _lines.Count ? _lines[line - 1].Place : null;

    /// <summary>The id of the fact that a line belongs to; <c>null</c> where it belongs to none.</summary>
    /// <param name="line">The line, from 1.</param>
    public string? FactOf(int line) => line >= 1 && line <= _lines.Count ? _lines[line - 1].Fact : null;

    private static string Written(string text) => Plain().IsMatch(text) ? text : $"\"{text.Replace("\\", "\\\\").Replace("\"", "\\\"")}\"";

    private void WriteList(string name, IReadOnlyList<SourceMapping> items)
    {
        Line(0, items.Count == 0 ? $"{name}: []" : $"{name}:", null);
        foreach (var item in items)
        {
            _fact = item.TextOf("id");
            Line(0, "-", item);
            Write(item, 1);
        }

        _fact = null;
    }

    private void Write(SourceNode node, int depth)
    {
        switch (node)
        {
            case SourceMapping { Entries.Count: > 0 } mapping:
                foreach (var (key, value) in mapping.Entries)
                {
                    WriteUnder($"{Written(key.Text)}:", value, depth);
                }

                break;
            case SourceSequence { Items.Count: > 0 } list:
                foreach (var item in list.Items)
                {
                    WriteUnder("-", item, depth);
                }

                break;
            default:
                Line(depth, node is SourceMapping ? "{}" : "[]", node);
                break;
        }
    }

    private void WriteUnder(string start, SourceNode value, int depth)
    {
        Line(depth, value is SourceScalar scalar ? $"{start} {Written(scalar.Text)}" : start, value);
        if (value is not SourceScalar)
        {
            Write(value, depth + 1);
        }
    }

    private void Line(int depth, string text, SourceNode? place)
    {
        _text.Append(' ', depth * 2).Append(text).Append('\n');
        _lines.Add((place, _fact));
    }

    // Without quotes a value is whatever is needed where it stands, so quotes are only put where YAML needs them.
    [GeneratedRegex(@"^(-?[\p{L}\p{N}][\p{L}\p{M}\p{N}_./:-]*[\p{L}\p{M}\p{N}_./-]|-?[\p{L}\p{N}]|)\z", RegexOptions.CultureInvariant)]
    private static partial Regex Plain();
}
