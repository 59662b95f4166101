using Digital40.Persistence.Writing;
using Digital40.Rules.Facts.Reading;
using Digital40.Rules.Rubrics;

namespace Digital40.Persistence.Facts;

/// <summary>Facts that are to be written.</summary>
/// <param name="Rubric">The edition's rubric.</param>
/// <param name="Mode">How they are recorded.</param>
/// <param name="Facts">The facts, each with its position + 1 as its line.</param>
/// <param name="Correcting">The number of the fact that is corrected; null for new ones.</param>
/// <param name="Found">What is wrong already.</param>
internal sealed record FactsToCheck(Rubric Rubric, RecordMode Mode, IReadOnlyList<RawFact> Facts, long? Correcting, IReadOnlyList<StoreError> Found);
