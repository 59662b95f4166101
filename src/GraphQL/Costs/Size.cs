namespace Digital40.GraphQL.Costs;

/// <summary>How many items a list has.</summary>
/// <param name="Constant">The size when variables do not matter.</param>
/// <param name="Term">How variables say it, or null when they do not matter.</param>
internal readonly record struct Size(double Constant, SizeTerm? Term);
