namespace Digital40.GraphQL.Types.Comparison;

/// <summary>A difference between two schemas.</summary>
/// <param name="Kind">What kind of difference it is.</param>
/// <param name="Coordinate">
/// The member that it is about, such as <c>Office.name</c>, <c>Query.office(id:)</c> or <c>@tag</c>. Specification: Schema Coordinates.
/// </param>
/// <param name="Message">One sentence; that of graphql-js for the kinds that it knows.</param>
public sealed record SchemaChange(SchemaChangeKind Kind, string Coordinate, string Message)
{
    /// <summary>What it means for clients.</summary>
    public SchemaChangeSeverity Severity => Kind switch
    {
        < SchemaChangeKind.ValueAddedToEnum => SchemaChangeSeverity.Breaking,
        < SchemaChangeKind.TypeAdded => SchemaChangeSeverity.Dangerous,
        _ => SchemaChangeSeverity.Safe,
    };

    /// <inheritdoc/>
    public override string ToString() => $"{Severity}: {Message}";
}
