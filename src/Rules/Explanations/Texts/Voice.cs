using Digital40.Rules.Facts;
using Digital40.Rules.Rubrics;
using Digital40.Rules.Scoring;

namespace Digital40.Rules.Explanations.Texts;

/// <summary>Says things in both languages with the phrases and labels of a rubric.</summary>
/// <param name="assessment">For whom and as of when.</param>
/// <param name="isMute">Whether nothing that is said is ever shown; then nothing is put together.</param>
internal sealed class Voice(Assessment assessment, bool isMute = false)
{
    private static readonly LocalizedText Nothing = new("", "");

    public Assessment Assessment { get; } = assessment;

    public Rubric Rubric => Assessment.Rubric;

    /// <summary>A phrase with its placeholders filled in.</summary>
    public LocalizedText Say(string key, params ReadOnlySpan<(string Name, object Value)> values) =>
        isMute ? Nothing : Rubric.Wording.Say(key, values);

    /// <summary>Something with what is to be said of it.</summary>
    public LocalizedText Of(LocalizedText subject, LocalizedText said) => Say(PhraseKeys.Says, ("subject", subject), ("said", said));

    /// <summary>An office's name, as the sheet or the edition gives it; its code where neither does.</summary>
    public LocalizedText Office(string code)
    {
        var office = code == Assessment.Office.Code && Assessment.Office.NameTh is not null ? Assessment.Office : Rubric.Offices.GetValueOrDefault(code);
        return new LocalizedText(office?.NameTh ?? code, office?.NameEn ?? office?.NameTh ?? code);
    }

    /// <summary>The names of offices, one after the other.</summary>
    public LocalizedText Offices(IEnumerable<string> codes) => Joined(codes.Select(Office));

    public Indicator Indicator(string code) => Rubric.Indicators[code];

    /// <summary>What an item is called, or the indicator where it has none.</summary>
    public LocalizedText Item(string indicator, string? item)
    {
        var known = Indicator(indicator);
        return item is not null && known.Items.TryGetValue(item, out var found) ? found.Title : known.Title;
    }

    /// <summary>What a value of an attribute is called: its label, or the value itself where it is free.</summary>
    public LocalizedText Value(string indicator, string attribute, string value)
    {
        return Indicator(indicator).Attributes.TryGetValue(attribute, out var known) && known.Values.TryGetValue(value, out var label)
            ? label
            : new LocalizedText(value, value);
    }

    /// <summary>Texts with commas between them.</summary>
    public static LocalizedText Joined(IEnumerable<LocalizedText> texts) => With(", ", texts);

    /// <summary>Texts with spaces between them.</summary>
    public static LocalizedText Spaced(IEnumerable<LocalizedText> texts) => With(" ", texts);

    private static LocalizedText With(string separator, IEnumerable<LocalizedText> texts)
    {
        var all = texts.ToList();
        return all is [var only]
            ? only
            : new LocalizedText(string.Join(separator, all.Select(text => text.Th)), string.Join(separator, all.Select(text => text.En)));
    }
}
