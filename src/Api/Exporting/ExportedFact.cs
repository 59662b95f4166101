using Digital40.Rules.Facts;

namespace Digital40.Api.Exporting;

/// <summary>A fact as a facts file has it, in the order of its properties.</summary>
internal sealed record ExportedFact(
    string Id, string Office, string Indicator, string? Item, DateOnly Date, string? Month, decimal? Value, decimal? OutOf, bool? Done, string? Rater, int? Points,
    IReadOnlyDictionary<string, string>? Attributes, IReadOnlyList<ExportedEvidence>? Evidence)
{
    /// <summary>What is written of a fact.</summary>
    public static ExportedFact Of(Fact fact) => new(
        fact.Id,
        fact.Office,
        fact.Indicator,
        fact.Item,
        fact.Date,
        fact.Month?.ToString(),
        (fact as Figure)?.Value,
        (fact as Figure)?.OutOf,
        (fact as Flag)?.Done,
        (fact as Judgement)?.Rater,
        (fact as Judgement)?.Points,
        fact.Attributes.Count == 0 ? null : fact.Attributes,
        fact.Evidence.Count == 0 ? null : [.. fact.Evidence.Select(Of)]);

    private static ExportedEvidence Of(Evidence evidence) => new(
        evidence.Url,
        evidence.Status switch
        {
            EvidenceStatus.Verified => "verified",
            EvidenceStatus.Rejected => "rejected",
            _ => "pending",
        },
        evidence.Channel);
}
