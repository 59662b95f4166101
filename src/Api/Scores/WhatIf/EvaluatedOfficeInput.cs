using Digital40.Rules.Facts;

namespace Digital40.Api.Scores.WhatIf;

/// <summary>An office to score.</summary>
public sealed record EvaluatedOfficeInput(string Code, OfficeKind? Kind, string? Parent, string? NameTh, string? NameEn);
