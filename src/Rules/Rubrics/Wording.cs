using System.Collections.Frozen;

namespace Digital40.Rules.Rubrics;

/// <summary>The phrases that explanations are made of, in both languages.</summary>
/// <param name="phrases">The phrases by key; placeholders stand in braces, such as <c>{measure}</c>, the same ones in both languages.</param>
public sealed class Wording(IReadOnlyDictionary<string, LocalizedText> phrases)
{
    private readonly FrozenDictionary<string, (PhraseTemplate Th, PhraseTemplate En)> _templates = phrases.ToFrozenDictionary(
        pair => pair.Key, pair => (new PhraseTemplate(pair.Value.Th), new PhraseTemplate(pair.Value.En)), StringComparer.Ordinal);

    /// <summary>The phrases by key (see <see cref="PhraseKeys"/>), as written.</summary>
    public IReadOnlyDictionary<string, LocalizedText> Phrases { get; } = phrases;

    /// <summary>The names in braces of a phrase, in the order they stand; may be empty.</summary>
    /// <param name="phrase">A phrase in one language.</param>
    public static IReadOnlyList<string> Placeholders(string phrase) => new PhraseTemplate(phrase).Names;

    /// <summary>A phrase with its placeholders filled in.</summary>
    /// <param name="key">The phrase's key.</param>
    /// <param name="values">
    /// What stands for each placeholder: a <see cref="LocalizedText"/> in its own language, anything else in invariant culture, a number with at most four
    /// decimals and a date as <c>yyyy-MM-dd</c>. A placeholder without a value stays as it is.
    /// </param>
    /// <exception cref="KeyNotFoundException">There is no phrase of that key.</exception>
    public LocalizedText Say(string key, params ReadOnlySpan<(string Name, object Value)> values)
    {
        if (!_templates.TryGetValue(key, out var phrase))
        {
            throw new KeyNotFoundException($"The edition has no phrase '{key}'.");
        }

        return new LocalizedText(phrase.Th.Fill(values, text => text.Th), phrase.En.Fill(values, text => text.En));
    }
}
