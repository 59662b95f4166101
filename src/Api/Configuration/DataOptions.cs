namespace Digital40.Api.Configuration;

/// <summary>Where the service keeps what it makes: the settings under <c>Data</c>.</summary>
public sealed record DataOptions
{
    /// <summary>The name of the settings' section.</summary>
    public const string Section = "Data";

    /// <summary>The folder that relative paths of the database and of evidence begin at; itself relative to the working directory.</summary>
    public string Path { get; init; } = "data";

    /// <summary>Whether an empty database gets the sample province in the Development environment; elsewhere it never does.</summary>
    public bool Sample { get; init; } = true;

    /// <summary>What is wrong with the settings, a sentence each; empty when nothing is.</summary>
    public IReadOnlyList<string> Check() => string.IsNullOrWhiteSpace(Path) ? ["Data:Path is empty."] : [];
}
