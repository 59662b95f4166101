using Digital40.GraphQL.Execution.Output;

namespace Digital40.GraphQL.Execution.Leaves;

/// <summary>Writes values that may be null.</summary>
internal sealed class NullableWriter<T>(LeafWriter<T> writer) : LeafWriter<T?>
    where T : struct
{
    public override bool Write(T? value, JsonOutput output) => value is { } present && writer.Write(present, output);
}
