using Digital40.Persistence.EvidenceKeeping;
using Digital40.Persistence.Facts;

namespace Digital40.Api.Scores.WhatIf;

/// <summary>The stored facts and evidence that changes name, and the offices they may be of, as far as the caller may read them.</summary>
/// <param name="Facts">The facts by their numbers, those of the evidence among them.</param>
/// <param name="Evidence">The evidence by its numbers.</param>
/// <param name="Offices">The codes of the province's offices whose scores may be read.</param>
internal sealed record NamedByChanges(
    IReadOnlyDictionary<long, StoredFact> Facts, IReadOnlyDictionary<long, StoredEvidence> Evidence, IReadOnlySet<string> Offices)
{
    /// <summary>The position of a piece of evidence among that of its fact.</summary>
    public int PositionOf(StoredEvidence evidence) => Facts[evidence.FactId].Evidence.Index().Single(one => one.Item.Id == evidence.Id).Index;
}
