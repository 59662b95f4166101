namespace Digital40.Rules.Rubrics;

/// <summary>The interpretation register of an edition: everything the document leaves open.</summary>
/// <param name="entries">The entries, in the order written.</param>
public sealed class Register(IReadOnlyList<RegisterEntry> entries)
{
    private readonly Dictionary<string, RegisterEntry> _byId = entries.ToDictionary(entry => entry.Id, StringComparer.Ordinal);

    /// <summary>The entries, in the order written; may be empty.</summary>
    public IReadOnlyList<RegisterEntry> Entries { get; } = entries;

    /// <summary>One entry, or <c>null</c> where there is none of that id.</summary>
    /// <param name="id">The entry's id.</param>
    public RegisterEntry? Entry(string id) => _byId.GetValueOrDefault(id);

    /// <summary>Every single departure from what is in force, in the order written: what a sensitivity analysis goes through.</summary>
    public IEnumerable<Interpretation> Departures() =>
        from entry in Entries
        from option in entry.Options.Skip(1)
        select Interpretation.InForce.With(entry.Id, option.Id);
}
