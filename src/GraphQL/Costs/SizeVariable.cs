using System.Text.Json;

namespace Digital40.GraphQL.Costs;

/// <summary>A variable that says how many items are wanted.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Default">Its default value, or -1 for none.</param>
internal sealed record SizeVariable(string Name, double Default)
{
    /// <summary>The size, or -1 when the variable gives none. A negative size is none: a resolver refuses it.</summary>
    /// <param name="variables">The variables as they were sent.</param>
    public double Evaluate(JsonElement variables)
    {
        try
        {
            if (variables.ValueKind != JsonValueKind.Object || !variables.TryGetProperty(Name, out var value))
            {
                return Default;
            }

            return value.ValueKind == JsonValueKind.Number && value.TryGetDouble(out var size) ? size : -1;
        }
        catch (InvalidOperationException)
        {
            // Another name holds half a character; the coercion of the variables refuses it.
            return Default;
        }
    }
}
