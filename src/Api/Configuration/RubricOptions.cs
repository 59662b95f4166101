namespace Digital40.Api.Configuration;

/// <summary>Where the editions are: the settings under <c>Rubrics</c>.</summary>
public sealed record RubricOptions
{
    /// <summary>The name of the settings' section.</summary>
    public const string Section = "Rubrics";

    /// <summary>The folder of editions, one subfolder a year; null for the editions that came with the program.</summary>
    public string? Path { get; init; }

    /// <summary>Whether a changed edition is taken up while the service runs.</summary>
    public bool Watch { get; init; } = true;

    /// <summary>What is wrong with the settings, a sentence each; empty when nothing is.</summary>
    public IReadOnlyList<string> Check() => Path is null || Directory.Exists(Path) ? [] : [$"Rubrics:Path is '{Path}'; expected a folder that is there."];
}
