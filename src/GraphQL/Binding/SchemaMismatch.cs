namespace Digital40.GraphQL.Binding;

/// <summary>One place where the schema and the C# code disagree.</summary>
/// <param name="Code">The kind, in capitals with underscores; stable.</param>
/// <param name="Message">One sentence that names the place in the schema and the member in C#.</param>
/// <param name="Place">The place in the schema as <c>file:line</c>, or null when it is nowhere in it.</param>
/// <param name="Member">The C# type or member, or null when there is none.</param>
public sealed record SchemaMismatch(string Code, string Message, string? Place, string? Member)
{
    /// <inheritdoc/>
    public override string ToString() => $"{Code}: {Message}";
}
