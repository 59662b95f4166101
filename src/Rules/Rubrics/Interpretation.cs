using System.Collections.Immutable;

namespace Digital40.Rules.Rubrics;

/// <summary>Which options of the register are chosen instead of those in force. Two with the same choices are equal.</summary>
public sealed class Interpretation : IEquatable<Interpretation>
{
    private readonly ImmutableSortedDictionary<string, string> _departures;

    private Interpretation(ImmutableSortedDictionary<string, string> departures)
    {
        _departures = departures;
        Canonical = string.Join(",", departures.Select(pair => $"{pair.Key}={pair.Value}"));
    }

    /// <summary>The interpretation in force: no departure.</summary>
    public static Interpretation InForce { get; } = new(ImmutableSortedDictionary.Create<string, string>(StringComparer.Ordinal));

    /// <summary>The chosen option's id by register id, sorted ordinally; empty for what is in force.</summary>
    public IReadOnlyDictionary<string, string> Departures => _departures;

    /// <summary>The departures as <c>id=option,id=option</c>, sorted; empty for what is in force. Equal exactly when the interpretations are.</summary>
    public string Canonical { get; }

    /// <summary>Whether it departs from nothing.</summary>
    public bool IsInForce => _departures.IsEmpty;

    /// <summary>Reads choices such as <c>antivirus-share=100</c>; choosing the option in force is no departure.</summary>
    /// <param name="choices">The choices, each <c>id=option</c>.</param>
    /// <param name="register">The register they choose from.</param>
    public static InterpretationResult Parse(IEnumerable<string> choices, Register register)
    {
        var errors = new List<InterpretationError>();
        var chosen = new HashSet<string>(StringComparer.Ordinal);
        var result = InForce;
        foreach (var choice in choices)
        {
            if (Read(choice, register, errors) is not var (entry, option))
            {
                continue;
            }

            if (!chosen.Add(entry.Id))
            {
                errors.Add(new("interpretation-twice", $"one choice for '{entry.Id}'", $"'{choice}' besides another"));
            }
            else if (option != entry.InForce)
            {
                result = result.With(entry.Id, option.Id);
            }
        }

        return errors.Count > 0 ? new(null, errors) : new(result, []);
    }

    /// <summary>The same choices with one more, or with another option for an id that is already chosen.</summary>
    /// <param name="id">The register id.</param>
    /// <param name="option">The option's id.</param>
    public Interpretation With(string id, string option) => new(_departures.SetItem(id, option));

    /// <inheritdoc/>
    public bool Equals(Interpretation? other) => other is not null && Canonical == other.Canonical;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Interpretation);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Canonical);

    /// <summary>The canonical text, or <c>in-force</c>.</summary>
    public override string ToString() => IsInForce ? "in-force" : Canonical;

    private static (RegisterEntry Entry, RegisterOption Option)? Read(string choice, Register register, List<InterpretationError> errors)
    {
        var parts = choice.Split('=', StringSplitOptions.TrimEntries);
        if (parts.Length != 2 || parts[0].Length == 0 || parts[1].Length == 0)
        {
            errors.Add(new("interpretation-syntax", "id=option", $"'{choice}'"));
            return null;
        }

        if (register.Entry(parts[0]) is not { } entry)
        {
            errors.Add(new("interpretation-unknown", $"one of {string.Join(", ", register.Entries.Select(known => known.Id))}", $"'{parts[0]}'"));
            return null;
        }

        if (entry.Option(parts[1]) is not { } option)
        {
            errors.Add(new("interpretation-option", $"one of {string.Join(", ", entry.Options.Select(known => known.Id))} for '{entry.Id}'", $"'{parts[1]}'"));
            return null;
        }

        return (entry, option);
    }
}
