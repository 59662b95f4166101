namespace Digital40.Api.Scores;

/// <summary>An option of the register that was chosen instead of the one in force.</summary>
/// <param name="Entry">The id of the entry.</param>
/// <param name="Option">The id of the option.</param>
internal sealed record InterpretationChoice(string Entry, string Option);
