namespace Digital40.GraphQL.Types;

/// <summary>A member of the schema with a name.</summary>
public interface INamed
{
    /// <summary>The name, unique among its siblings.</summary>
    string Name { get; }
}
