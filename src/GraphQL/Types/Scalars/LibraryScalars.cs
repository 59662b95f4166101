namespace Digital40.GraphQL.Types.Scalars;

/// <summary>The scalars beyond the standard five that the library knows; a schema that uses one defines it.</summary>
internal static class LibraryScalars
{
    public static IReadOnlyDictionary<string, ScalarCoercion> ByName { get; } = new Dictionary<string, ScalarCoercion>(StringComparer.Ordinal);
}
