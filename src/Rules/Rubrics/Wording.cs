using System.Globalization;
using System.Text.RegularExpressions;

namespace Digital40.Rules.Rubrics;

/// <summary>The phrases that explanations are made of, in both languages.</summary>
/// <param name="phrases">The phrases by key; placeholders stand in braces, such as <c>{measure}</c>, the same ones in both languages.</param>
public sealed partial class Wording(IReadOnlyDictionary<string, LocalizedText> phrases)
{
    /// <summary>The phrases by key (see <see cref="PhraseKeys"/>), as written.</summary>
    public IReadOnlyDictionary<string, LocalizedText> Phrases { get; } = phrases;

    /// <summary>The names in braces of a phrase, in the order they stand; may be empty.</summary>
    /// <param name="phrase">A phrase in one language.</param>
    public static IReadOnlyList<string> Placeholders(string phrase) => [.. Placeholder().Matches(phrase).Select(match => match.Groups[1].Value)];

    /// <summary>A phrase with its placeholders filled in.</summary>
    /// <param name="key">The phrase's key.</param>
    /// <param name="values">
    /// What stands for each placeholder: a <see cref="LocalizedText"/> in its own language, anything else in invariant culture, a number with at most four
    /// decimals and a date as <c>yyyy-MM-dd</c>. A placeholder without a value stays as it is.
    /// </param>
    /// <exception cref="KeyNotFoundException">There is no phrase of that key.</exception>
    public LocalizedText Say(string key, params ReadOnlySpan<(string Name, object Value)> values)
    {
        var phrase = Phrases.TryGetValue(key, out var found) ? found : throw new KeyNotFoundException($"The edition has no phrase '{key}'.");
        string th = phrase.Th, en = phrase.En;
        foreach (var (name, value) in values)
        {
            th = th.Replace($"{{{name}}}", Text(value, text => text.Th), StringComparison.Ordinal);
            en = en.Replace($"{{{name}}}", Text(value, text => text.En), StringComparison.Ordinal);
        }

        return new LocalizedText(th, en);
    }

    private static string Text(object value, Func<LocalizedText, string> language) => value switch
    {
        LocalizedText text => language(text),
        decimal number => number.ToString("0.####", CultureInfo.InvariantCulture),
        DateOnly day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        IFormattable other => other.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString() ?? "",
    };

    [GeneratedRegex(@"\{([a-z][a-zA-Z]*)\}")]
    private static partial Regex Placeholder();
}
