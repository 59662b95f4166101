namespace Digital40.GraphQL.Types;

/// <summary>A file of the schema definition language.</summary>
/// <param name="Name">The name under which errors speak of it, such as its path.</param>
/// <param name="Text">Its content.</param>
public sealed record SchemaSource(string Name, string Text);
