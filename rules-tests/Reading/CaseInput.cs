using Digital40.Rules.Facts.Reading;
using Digital40.Rules.Rubrics;

namespace Digital40.RulesTests.Reading;

/// <summary>Where the facts of a case come from. Whatever that is, the reader of facts files reads and checks them.</summary>
internal abstract class CaseInput
{
    /// <summary>What bounds the reading.</summary>
    public FactReaderLimits Limits { get; init; } = FactReaderLimits.Default;

    /// <summary>Whether expected errors name a line.</summary>
    public abstract bool HasLines { get; }

    /// <summary>Reads and checks the facts.</summary>
    /// <param name="rubric">The rubric that says what indicators and offices there are.</param>
    public abstract FactReadResult Read(Rubric rubric);

    /// <summary>An error on one line, with its place in the case file or in the file that the case reads.</summary>
    /// <param name="error">An error of <see cref="Read"/>.</param>
    public abstract string Describe(FactError error);

    /// <summary>Whether an error about a fact stands within that fact.</summary>
    /// <param name="error">An error of <see cref="Read"/>.</param>
    public abstract bool IsInPlace(FactError error);
}
