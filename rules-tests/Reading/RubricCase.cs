using Digital40.Rules.Rubrics;
using Digital40.Rules.Rubrics.Loading;

namespace Digital40.RulesTests.Reading;

/// <summary>One case: facts, and what the rubric must make of them.</summary>
internal sealed record RubricCase
{
    /// <summary>The sentence that it is known by, unique in its file.</summary>
    public required string Name { get; init; }

    /// <summary>Its file's name within the edition's folder.</summary>
    public required string File { get; init; }

    /// <summary>Where it stands in the file.</summary>
    public required SourceNode Place { get; init; }

    /// <summary>The day it is scored as of; <c>null</c> for the edition's own.</summary>
    public DateOnly? AsOf { get; init; }

    /// <summary>The interpretation it is scored under.</summary>
    public required Interpretation Interpretation { get; init; }

    /// <summary>The register's options that it names, as <c>id=option</c>: those in force too.</summary>
    public required IReadOnlyList<string> Choices { get; init; }

    /// <summary>Where the facts come from.</summary>
    public required CaseInput Input { get; init; }

    /// <summary>What the scores must be; empty where errors are expected.</summary>
    public required IReadOnlyList<Expectation> Expectations { get; init; }

    /// <summary>The errors that the input must have, in order; <c>null</c> where it must have none and is scored.</summary>
    public IReadOnlyList<ExpectedError>? Errors { get; init; }

    /// <summary>The warnings that the input must have, in order; mostly empty.</summary>
    public required IReadOnlyList<ExpectedError> Warnings { get; init; }
}
