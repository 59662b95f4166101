namespace Digital40.Rules.Rubrics;

/// <summary>Something the document leaves open, and how it can be read.</summary>
public sealed class RegisterEntry
{
    /// <summary>The id, such as <c>awareness-level-5</c>; unique in its register.</summary>
    public required string Id { get; init; }

    /// <summary>What is open.</summary>
    public required LocalizedText Question { get; init; }

    /// <summary>The places of the document that it is about.</summary>
    public required string Clause { get; init; }

    /// <summary>The options, the one in force first; never empty.</summary>
    public required IReadOnlyList<RegisterOption> Options { get; init; }

    /// <summary>Who decides.</summary>
    public required LocalizedText Decides { get; init; }

    /// <summary>What a departure can move.</summary>
    public required RegisterEffect Effect { get; init; }

    /// <summary>The option that holds where nothing else is asked for.</summary>
    public RegisterOption InForce => Options[0];

    /// <summary>One of the options, or <c>null</c> where there is none of that id.</summary>
    /// <param name="id">The option's id.</param>
    public RegisterOption? Option(string id) => Options.FirstOrDefault(option => option.Id == id);
}
