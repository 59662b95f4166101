using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using System.Text.Json;
using Digital40.GraphQL.Errors;

namespace Digital40.GraphQL.Limits;

/// <summary>Walks the variables of a request once.</summary>
internal readonly struct VariablesWalk(DocumentLimits limits, ImmutableArray<string> pageSizeVariables)
{
    public ImmutableArray<GraphQLError> Run(JsonElement variables)
    {
        LimitErrors? errors = null;
        foreach (var variable in variables.EnumerateObject())
        {
            if (variable.Value.ValueKind == JsonValueKind.Number)
            {
                CheckPageSize(variable, ref errors);
            }
            else
            {
                WalkValue(variable.Value, variable, ref errors);
            }
        }

        return errors is null ? [] : errors.ToImmutable();
    }

    private void CheckPageSize(JsonProperty variable, ref LimitErrors? errors)
    {
        foreach (var name in pageSizeVariables)
        {
            if (IsNamed(variable, name) && !(variable.Value.TryGetDouble(out var size) && size <= limits.MaxPageSize))
            {
                (errors ??= new()).Add(LimitCodes.PageSize, $"Variable \"${Excerpt.Of(name)}\" is more than {limits.MaxPageSize}.");
            }
        }
    }

    private void WalkValue(JsonElement value, JsonProperty variable, ref LimitErrors? errors)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.Array or JsonValueKind.Object when !RuntimeHelpers.TryEnsureSufficientExecutionStack():
                (errors ??= new()).Add(LimitCodes.Depth, "The variables are nested too deep.");
                break;
            case JsonValueKind.Array:
                if (value.GetArrayLength() is var count && count > limits.MaxListSize)
                {
                    var name = Excerpt.Of(NameOf(variable));
                    (errors ??= new()).Add(LimitCodes.ListSize, $"A list in variable \"${name}\" has {count} items; the limit is {limits.MaxListSize}.");
                }

                foreach (var item in value.EnumerateArray())
                {
                    WalkValue(item, variable, ref errors);
                }

                break;
            case JsonValueKind.Object:
                foreach (var field in value.EnumerateObject())
                {
                    WalkValue(field.Value, variable, ref errors);
                }

                break;
        }
    }

    // A name with half a character in it cannot be compared; it is none of a document's.
    private static bool IsNamed(JsonProperty variable, string name)
    {
        try
        {
            return variable.NameEquals(name);
        }
        catch (InvalidOperationException)
        {
            return false;
        }
    }

    private static string NameOf(JsonProperty variable)
    {
        try
        {
            return variable.Name;
        }
        catch (InvalidOperationException)
        {
            return "?";
        }
    }
}
