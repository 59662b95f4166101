namespace Digital40.GraphQL.Execution.Coercion;

/// <summary>Stands for a variable or an argument that has no value, which is not the same as null.</summary>
internal static class Absent
{
    public static readonly object Value = new();
}
