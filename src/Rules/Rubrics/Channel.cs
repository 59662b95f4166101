namespace Digital40.Rules.Rubrics;

/// <summary>A way something is handed in, or somebody it is handed to; recorded and never scored.</summary>
/// <param name="Code">The code, such as <c>line-group</c>; unique among channels and recipients.</param>
/// <param name="Title">What it is called.</param>
/// <param name="Clause">Where the document says so.</param>
public sealed record Channel(string Code, LocalizedText Title, string Clause);
