using System.Collections.Concurrent;
using Digital40.Rules.Rubrics.Loading;

namespace Digital40.Rules.Rubrics;

/// <summary>
/// What an edition's folder holds: the rubric of one year as data. It is immutable, and safe to read from several threads; a rubric under an
/// interpretation is made once and kept.
/// </summary>
public sealed class Edition
{
    private const int MostKept = 512;
    private readonly RubricSource _source;
    private readonly ConcurrentDictionary<string, Rubric> _rubrics = new(StringComparer.Ordinal);

    /// <summary>Makes an edition of what was read: the rubric in force and, after it, those under single options that were read with it.</summary>
    internal Edition(RubricSource source, Register register, IReadOnlyList<Rubric> rubrics, IReadOnlyList<UnconfirmedValue> unconfirmed, bool draft)
    {
        _source = source;
        Register = register;
        InForce = rubrics[0];
        Unconfirmed = unconfirmed;
        Draft = draft;
        foreach (var rubric in rubrics.Skip(1))
        {
            _rubrics[rubric.Interpretation.Canonical] = rubric;
        }
    }

    /// <summary>The Buddhist-era year, such as 2568.</summary>
    public int Year => InForce.Year;

    /// <summary>What it is called.</summary>
    public LocalizedText Title => InForce.Title;

    /// <summary>Whether it is still being written: only a draft may hold unconfirmed values.</summary>
    public bool Draft { get; }

    /// <summary>The values marked <c>!confirm</c>, in the order they stand in the file; empty in a final edition.</summary>
    public IReadOnlyList<UnconfirmedValue> Unconfirmed { get; }

    /// <summary>The interpretation register.</summary>
    public Register Register { get; }

    /// <summary>The content hash of the folder: SHA-256 in lower-case hex.</summary>
    public string Hash => _source.Hash;

    /// <summary>The source of <c>rubric.yaml</c> as written, before any patch.</summary>
    public SourceMapping Source => _source.Root;

    /// <summary>The rubric under what is in force.</summary>
    public Rubric InForce { get; }

    /// <summary>The rubric under an interpretation.</summary>
    /// <param name="choices">The interpretation; choosing the option in force is no departure.</param>
    /// <exception cref="ArgumentException">It names an entry or an option that the register does not have.</exception>
    /// <exception cref="RubricException">Its options, each good by itself, do not make a rubric together.</exception>
    public Rubric Under(Interpretation choices)
    {
        var departures = Departures(choices);
        if (departures.IsInForce)
        {
            return InForce;
        }

        if (_rubrics.TryGetValue(departures.Canonical, out var known))
        {
            return known;
        }

        if (_rubrics.Count >= MostKept)
        {
            _rubrics.Clear();
        }

        return _rubrics.GetOrAdd(departures.Canonical, _ => Bind(departures));
    }

    /// <summary>The source with the patches of an interpretation: what its rubric is read from.</summary>
    internal SourceMapping SourceUnder(Interpretation choices) => PatchApplier.Apply(Source, Register, Departures(choices), new Problems(_source.File));

    private Rubric Bind(Interpretation departures)
    {
        var problems = new Problems(_source.File, departures.Canonical);
        var rubric = _source.Bind(Register, departures, problems);
        return rubric ?? throw new RubricException(problems.Sorted());
    }

    private Interpretation Departures(Interpretation choices)
    {
        var result = Interpretation.Parse(choices.Departures.Select(pair => $"{pair.Key}={pair.Value}"), Register);
        return result.Interpretation ?? throw new ArgumentException(string.Join("; ", result.Errors), nameof(choices));
    }
}
