using System.Collections.Frozen;

namespace Digital40.Rules.Facts.Reading;

/// <summary>The names that the properties of an object, or the columns of a table, have in a file.</summary>
/// <param name="names">The names in the order of the fields' numbers.</param>
internal sealed class FieldNames(params string[] names)
{
    private readonly FrozenDictionary<string, int> _numbers =
        names.Index().ToFrozenDictionary(name => name.Item, name => name.Index, StringComparer.Ordinal);

    /// <summary>The properties of a file as a whole.</summary>
    public static FieldNames OfSheet { get; } = new("edition", "offices", "facts", "sample", "note");

    /// <summary>The properties of an office, in the order of <see cref="OfficeField"/>.</summary>
    public static FieldNames OfOffice { get; } = new("code", "kind", "parent", "nameTh", "nameEn");

    /// <summary>The properties of a fact, in the order of <see cref="FactField"/>.</summary>
    public static FieldNames OfFact { get; } = new(
        "id", "office", "indicator", "item", "date", "month", "value", "outOf", "done", "rater", "points", "attributes", "evidence",
        "channel", "recordedBy", "recordedAt", "note");

    /// <summary>The properties of a piece of evidence.</summary>
    public static FieldNames OfEvidence { get; } = new("url", "status", "channel");

    /// <summary>The names, in the order of the fields' numbers.</summary>
    public IReadOnlyList<string> Names => names;

    /// <summary>The number of the field of that name, or -1.</summary>
    public int NumberOf(string name) => _numbers.TryGetValue(name, out var number) ? number : -1;

    /// <summary>The name that a part of a fact has in a file.</summary>
    public static string Of(FactField field) => OfFact.Names[(int)field];
}
