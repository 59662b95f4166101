using System.Diagnostics.CodeAnalysis;

namespace Digital40.Rules.Facts.Reading;

/// <summary>What became of facts: a sheet that can be scored, or everything that is wrong with them.</summary>
public sealed class FactReadResult
{
    internal FactReadResult(FactSheet? sheet, IReadOnlyList<FactError> errors, IReadOnlyList<FactError> warnings)
    {
        Sheet = sheet;
        Errors = errors;
        Warnings = warnings;
    }

    /// <summary>The facts, or <c>null</c> when there is any error: then nothing is to be scored.</summary>
    public FactSheet? Sheet { get; }

    /// <summary>
    /// Everything that is wrong, in the order of the file; empty exactly when there is a sheet. Where there are more than
    /// <see cref="FactReaderLimits.MaximumErrors"/> the last one, <see cref="FactErrorCodes.ErrorsNotListed"/>, counts the others.
    /// </summary>
    public IReadOnlyList<FactError> Errors { get; }

    /// <summary>
    /// What is strange and keeps nothing from being scored, such as a part that the indicator has no use for; in the order of the file.
    /// </summary>
    public IReadOnlyList<FactError> Warnings { get; }

    /// <summary>Whether the file says of itself that it is a sample, its facts invented.</summary>
    public bool IsSample { get; internal init; }

    /// <summary>The file's own note on what it is, or <c>null</c>.</summary>
    public string? Note { get; internal init; }

    /// <summary>Whether there is a sheet.</summary>
    [MemberNotNullWhen(true, nameof(Sheet))]
    public bool IsValid => Sheet is not null;
}
