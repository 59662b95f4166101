using Digital40.GraphQL.Errors;
using Digital40.GraphQL.Execution.Fields;

namespace Digital40.GraphQL.Execution.Operations;

/// <summary>A place in a segment whose value comes later, and is then written as a segment of its own.</summary>
internal abstract class Hole(OperationExecution execution, FieldPlan field, ResponsePath? path, bool nonNull)
    : Placed(execution.Trace.Segment), ITurn
{
    /// <summary>The field that the value belongs to.</summary>
    public FieldPlan Field { get; } = field;

    /// <summary>Where the value stands in the response.</summary>
    public ResponsePath? Path { get; } = path;

    /// <summary>Whether the value may not be null.</summary>
    public bool NonNull { get; } = nonNull;

    /// <summary>Where in the output it is.</summary>
    public int Offset { get; } = execution.Output.Length;

    /// <summary>Its number among the entries of the segment.</summary>
    public int Entry { get; } = execution.Trace.Segment.EntryCount;

    /// <summary>The value, or null while it is awaited, and for ever when nobody needs it.</summary>
    public Segment? Value { get; set; }

    protected OperationExecution Execution { get; } = execution;

    /// <inheritdoc/>
    public void Run() => Execution.Fill(this);

    /// <summary>Writes the value.</summary>
    /// <returns>False when it cannot be completed; its error is the execution's fault.</returns>
    public abstract bool Write();

    /// <inheritdoc/>
    public abstract void Discard();
}
