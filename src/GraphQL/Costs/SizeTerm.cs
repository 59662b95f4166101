using System.Collections.Immutable;
using System.Text.Json;

namespace Digital40.GraphQL.Costs;

/// <summary>How many items a list has when variables say it.</summary>
/// <param name="Literal">The largest size that the document gives, or -1 for none.</param>
/// <param name="Variables">The variables that give one, with their defaults; at least one.</param>
/// <param name="Otherwise">The size when nothing gives one.</param>
internal sealed record SizeTerm(double Literal, ImmutableArray<SizeVariable> Variables, double Otherwise)
{
    public double Evaluate(JsonElement variables)
    {
        var size = Literal;
        foreach (var variable in Variables)
        {
            size = Math.Max(size, variable.Evaluate(variables));
        }

        return size < 0 ? Otherwise : size;
    }
}
