namespace Digital40.Api.Scores;

/// <summary>A choice of an option of the register.</summary>
public sealed record InterpretationInput(string Entry, string Option);
