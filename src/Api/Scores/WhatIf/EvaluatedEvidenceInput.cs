using Digital40.Rules.Facts;

namespace Digital40.Api.Scores.WhatIf;

/// <summary>A link that shows a fact to be true, with what became of it.</summary>
public sealed record EvaluatedEvidenceInput(string Url, EvidenceStatus? Status, string? Channel);
