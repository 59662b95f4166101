namespace Digital40.Rules.Tool.Documents;

/// <summary>One value of a witness, for machines.</summary>
/// <param name="Name">What has the value.</param>
/// <param name="Value">The value with its unit.</param>
/// <param name="Place">Where it stands as <c>file:line:column</c>, or <c>null</c>.</param>
internal sealed record WitnessValueDocument(string Name, string Value, string? Place);
