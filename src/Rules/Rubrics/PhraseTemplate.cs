using System.Globalization;
using System.Text.RegularExpressions;
using Digital40.Rules.Facts;

namespace Digital40.Rules.Rubrics;

/// <summary>A phrase in one language, taken apart once: what stands between its placeholders, and their names.</summary>
internal sealed partial class PhraseTemplate
{
    private readonly string[] _texts;
    private readonly string[] _names;

    public PhraseTemplate(string phrase)
    {
        var matches = Placeholder().Matches(phrase);
        _names = [.. matches.Select(match => match.Groups[1].Value)];
        _texts = new string[_names.Length + 1];
        var start = 0;
        for (var i = 0; i < _names.Length; i++)
        {
            _texts[i] = phrase[start..matches[i].Index];
            start = matches[i].Index + matches[i].Length;
        }

        _texts[^1] = phrase[start..];
    }

    /// <summary>The names in braces, in the order they stand.</summary>
    public IReadOnlyList<string> Names => _names;

    /// <summary>The phrase with its placeholders filled in; one without a value stays as it is.</summary>
    public string Fill(ReadOnlySpan<(string Name, object Value)> values, Func<LocalizedText, string> language)
    {
        if (_names.Length == 0)
        {
            return _texts[0];
        }

        var parts = new string[_texts.Length + _names.Length];
        for (var i = 0; i < _names.Length; i++)
        {
            parts[2 * i] = _texts[i];
            parts[(2 * i) + 1] = Find(_names[i], values, language);
        }

        parts[^1] = _texts[^1];
        return string.Concat(parts);
    }

    private static string Find(string name, ReadOnlySpan<(string Name, object Value)> values, Func<LocalizedText, string> language)
    {
        foreach (var (known, value) in values)
        {
            if (known == name)
            {
                return Text(value, language);
            }
        }

        return $"{{{name}}}";
    }

    private static string Text(object value, Func<LocalizedText, string> language) => value switch
    {
        string text => text,
        LocalizedText text => language(text),
        decimal number => number.ToString("0.####", CultureInfo.InvariantCulture),
        DateOnly day => language(new LocalizedText(ThaiDates.Of(day), day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture))),
        YearMonth month => language(new LocalizedText(ThaiDates.Of(month), month.ToString())),
        IFormattable other => other.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString() ?? "",
    };

    [GeneratedRegex(@"\{([a-z][a-zA-Z]*)\}")]
    private static partial Regex Placeholder();
}
