using Digital40.Rules.Measures;

namespace Digital40.Persistence.Scoring;

/// <summary>One line of a scoreboard.</summary>
/// <param name="Rank">The rank, from 1; offices with the same points share it, and the next rank counts them all.</param>
/// <param name="Office">The code of the office.</param>
/// <param name="NameTh">Its name in Thai.</param>
/// <param name="NameEn">Its name in English.</param>
/// <param name="Points">The points, from facts whose evidence is not rejected.</param>
/// <param name="Max">The most points there are.</param>
/// <param name="Confirmed">The points from verified evidence alone.</param>
/// <param name="Ceiling">The points that can still be reached by the deadlines.</param>
/// <param name="Reporting">How much of what the score rests on has been reported.</param>
/// <param name="AsOf">The day the score is as of.</param>
/// <param name="Change">The points gained (or lost, below 0) since the end of the day that was asked for; null where none was, or there was no score then.</param>
public sealed record ScoreboardEntry(
    int Rank, string Office, string NameTh, string NameEn, decimal Points, decimal Max, decimal Confirmed, decimal Ceiling, Reporting Reporting,
    DateOnly AsOf, decimal? Change)
{
    /// <summary>The code of its province; its own for a province.</summary>
    public required string Province { get; init; }

    /// <summary>What its Thai name is sorted by: compared as plain text, the keys sort as th-TH sorts the names.</summary>
    public required string SortKey { get; init; }
}
