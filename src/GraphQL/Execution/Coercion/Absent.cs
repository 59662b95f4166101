namespace Digital40.GraphQL.Execution.Coercion;

/// <summary>Stands for a variable or an argument that has no value, which is not the same as null.</summary>
internal static class Absent
{
    public static readonly object Value = new();

    /// <summary>Stands for the value of a variable whose default value its type does not accept, which no valid document has.</summary>
    public static readonly object Invalid = new();

    /// <summary>Whether a value stands for none.</summary>
    public static bool Is(object? value) => ReferenceEquals(value, Value) || ReferenceEquals(value, Invalid);
}
