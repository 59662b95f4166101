namespace Digital40.Persistence.Reports;

/// <summary>An office's innovation report, as it was handed in once.</summary>
/// <param name="Id">Its number.</param>
/// <param name="Edition">The Buddhist-era year of the edition.</param>
/// <param name="Office">The office's code.</param>
/// <param name="Version">The how manyth time it was handed in, from 1.</param>
/// <param name="Answers">The answers, by the code of the form's field or by <c>topic/question</c>.</param>
/// <param name="SubmittedAt">When, UTC.</param>
/// <param name="SubmittedBy">Who.</param>
public sealed record InnovationReport(
    long Id, int Edition, string Office, int Version, IReadOnlyDictionary<string, string> Answers, DateTimeOffset SubmittedAt, string SubmittedBy);
