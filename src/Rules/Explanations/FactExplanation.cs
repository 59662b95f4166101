using Digital40.Rules.Explanations.Texts;
using Digital40.Rules.Explanations.Verdicts;
using Digital40.Rules.Facts;
using Digital40.Rules.Rubrics;

namespace Digital40.Rules.Explanations;

/// <summary>A fact behind a measure: what it says, whether it counts and why not, and its evidence.</summary>
public sealed class FactExplanation
{
    private readonly Voice _voice;
    private readonly Fact _fact;
    private readonly Ruling _ruling;

    internal FactExplanation(Voice voice, Fact fact, Ruling ruling)
    {
        _voice = voice;
        _fact = fact;
        _ruling = ruling;
    }

    /// <summary>The fact's id.</summary>
    public string Id => _fact.Id;

    /// <summary>The code of the office that reports it.</summary>
    public string Office => _fact.Office;

    /// <summary>The code of its indicator.</summary>
    public string Indicator => _fact.Indicator;

    /// <summary>The item; null where the indicator has none.</summary>
    public string? Item => _fact.Item;

    /// <summary>When it happened, was done or judged, or the day a figure holds for.</summary>
    public DateOnly Date => _fact.Date;

    /// <summary>The month it is for; null where it is not monthly.</summary>
    public YearMonth? Month => _fact.Month;

    /// <summary>The line of the input it was read from, from 1; 0 when it was not read from a file.</summary>
    public int Line => _fact.Line;

    /// <summary>Whether it counts, and why not.</summary>
    public FactVerdict Verdict => _ruling.Verdict;

    /// <summary>Whether it counts.</summary>
    public bool Counts => Verdict == FactVerdict.Counts;

    /// <summary>Whether it counts towards the confirmed points too: it needs no evidence, or has some that is verified.</summary>
    public bool IsConfirmed => Counts && (!_ruling.NeedsEvidence || _fact.HasVerifiedEvidence);

    /// <summary>The deadline or cut-off that it missed; null where it missed none.</summary>
    public DateOnly? Due => _ruling.Due;

    /// <summary>What it says, with its date and its office.</summary>
    public LocalizedText Title => field ??= FactTexts.Title(_voice, _fact);

    /// <summary>Whether it counts and why not, in one sentence.</summary>
    public LocalizedText Text => field ??= FactTexts.Verdict(_voice, _fact, Title, _ruling);

    /// <summary>Its evidence, in the order given; may be empty.</summary>
    public IReadOnlyList<EvidenceExplanation> Evidence =>
        field ??= [.. _fact.Evidence.Select(evidence => FactTexts.Evidence(_voice, evidence))];
}
