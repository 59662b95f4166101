namespace Digital40.Api.Scores.WhatIf;

/// <summary>Offices and facts to score.</summary>
public sealed record EvaluateInput(
    int Edition,
    IReadOnlyList<EvaluatedOfficeInput>? Offices,
    IReadOnlyList<EvaluatedFactInput> Facts,
    DateOnly? AsOf,
    IReadOnlyList<InterpretationInput>? Interpretations);
