using Digital40.Rules.Rubrics;
using Digital40.Rules.Rubrics.Loading;

namespace Digital40.RulesTests.Reading;

/// <summary>What all cases of a file share.</summary>
internal sealed record CaseScope
{
    /// <summary>The edition that the cases are about.</summary>
    public required Edition Edition { get; init; }

    /// <summary>The folder of the case files.</summary>
    public required string Folder { get; init; }

    /// <summary>The file's name within that folder.</summary>
    public required string File { get; init; }

    /// <summary>The criterion that expectations are about where they name none; <c>null</c> for the whole card.</summary>
    public string? Criterion { get; init; }

    /// <summary>The office, where a case does not say otherwise.</summary>
    public SourceNode? Office { get; init; }

    /// <summary>The offices, where a case does not say otherwise.</summary>
    public SourceNode? Offices { get; init; }

    /// <summary>What a fact says, unless it says otherwise or is about another indicator; <c>null</c> for nothing.</summary>
    public SourceMapping? Fact { get; init; }

    /// <summary>Facts that several cases have, by the name of the set.</summary>
    public required IReadOnlyDictionary<string, SourceSequence> Sets { get; init; }
}
