namespace Digital40.GraphQL.Binding.Inputs;

/// <summary>Reads a coerced input object into a C# object. What it calls is set last, so that input types may hold themselves.</summary>
/// <typeparam name="T">The C# type.</typeparam>
internal sealed class InputObjectReader<T>
{
    private Func<IReadOnlyDictionary<string, object?>, T>? _create;

    public T Read(object value) =>
        // Set before the binding ends; a binding that fails gives nothing that could call this.
        _create!((IReadOnlyDictionary<string, object?>)value);

    public void Set(Delegate create) => _create = (Func<IReadOnlyDictionary<string, object?>, T>)create;
}
