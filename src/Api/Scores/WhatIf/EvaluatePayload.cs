using Digital40.Api.Errors;

namespace Digital40.Api.Scores.WhatIf;

/// <summary>What facts that are not stored come to.</summary>
internal sealed record EvaluatePayload(IReadOnlyList<ScoreOfOffice>? Cards, IReadOnlyList<IUserError>? Errors);
