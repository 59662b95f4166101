using Digital40.Api.Errors;

namespace Digital40.Api.Scores.WhatIf;

/// <summary>What a score would be.</summary>
internal sealed record WhatIfPayload(
    ScoreOfOffice? Before, ScoreOfOffice? After, ScoreDifference? Difference, IReadOnlyList<IUserError>? Errors);
