namespace Digital40.Rules.Rubrics.Loading;

/// <summary>Reads the phrases of explanations.</summary>
internal static class WordingBinder
{
    /// <summary>The phrases; every key of <see cref="PhraseKeys"/> must be there, with the same placeholders in both languages.</summary>
    public static Wording Bind(Fields root)
    {
        var phrases = new Dictionary<string, LocalizedText>(StringComparer.Ordinal);
        if (root.Mapping("wording") is not { } wording)
        {
            return new Wording(phrases);
        }

        foreach (var key in PhraseKeys.All)
        {
            if (wording.Mapping(key) is { } fields)
            {
                phrases[key] = Phrase(fields);
            }
        }

        wording.Done();
        return new Wording(phrases);
    }

    private static LocalizedText Phrase(Fields fields)
    {
        var phrase = fields.Wording();
        var th = Wording.Placeholders(phrase.Th).Distinct().Order(StringComparer.Ordinal).ToList();
        var en = Wording.Placeholders(phrase.En).Distinct().Order(StringComparer.Ordinal).ToList();
        if (!th.SequenceEqual(en))
        {
            fields.Problem(RubricErrorCodes.Placeholders, "en", $"the placeholders {Listed(th)}", Listed(en));
        }

        return phrase;
    }

    private static string Listed(List<string> names) => names.Count == 0 ? "none" : string.Join(", ", names);
}
