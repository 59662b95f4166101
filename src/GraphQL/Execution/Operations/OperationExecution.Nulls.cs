using System.Collections.Immutable;
using Digital40.GraphQL.Errors;
using Digital40.GraphQL.Execution.Fields;
using Digital40.GraphQL.Execution.Output;

namespace Digital40.GraphQL.Execution.Operations;

/// <summary>What happens where there is no value: the null, its error, and how it moves up. Specification: Handling Execution Errors.</summary>
internal sealed partial class OperationExecution
{
    private ImmutableArray<GraphQLError> _fault = [];
    private int _failures;

    /// <summary>Writes null for a leaf that stands in no frame of its own.</summary>
    public bool CompleteNullLeaf(FieldPlan field)
    {
        if (!field.NonNull)
        {
            Output.WriteNull();
            return true;
        }

        var depth = Frames.PushField(field);
        CompleteNull(field, nonNull: true);
        Frames.Depth = depth;
        return false;
    }

    /// <summary>Writes null, or makes it the fault where the type does not allow it.</summary>
    public bool CompleteNull(FieldPlan field, bool nonNull)
    {
        if (!nonNull)
        {
            Output.WriteNull();
            return true;
        }

        CountFailure();
        var message = $"Cannot return null for non-nullable field {field.ParentType.Name}.{field.Definition.Name}.";
        _fault = [_services.Errors.Complete(new GraphQLError(message), field, Frames.Current())];
        return false;
    }

    /// <summary>Makes an exception of a leaf the fault that its null or its parent's is for.</summary>
    public bool FailLeaf(Exception exception, FieldPlan field, int start)
    {
        var depth = Frames.PushField(field);
        Fail(exception, field);
        Frames.Depth = depth;
        return Settle(written: false, field.NonNull, start, Trace.Mark);
    }

    /// <summary>Makes an exception the fault.</summary>
    public void Fail(Exception exception, FieldPlan? field)
    {
        CountFailure();
        _fault = _services.Errors.Of(exception, field, Frames.Current());
    }

    /// <summary>An error that a resolver reports beside its value.</summary>
    public GraphQLError Complete(GraphQLError error, FieldPlan field, ResponsePath? path) => _services.Errors.Complete(error, field, path);

    /// <summary>Ends a position that a value stands in: when it could not be written it becomes null, or the null moves up.</summary>
    /// <param name="written">Whether the value was written.</param>
    /// <param name="nonNull">Whether it may not be null.</param>
    /// <param name="start">Where it starts in the output.</param>
    /// <param name="mark">The mark of the trace from before.</param>
    /// <returns>False when the null moves up.</returns>
    public bool Settle(bool written, bool nonNull, int start, int mark)
    {
        if (written)
        {
            if (mark != Trace.Mark && !nonNull && Output.Length != start)
            {
                Trace.CloseRange(start, mark);
            }

            return true;
        }

        if (nonNull)
        {
            return false;
        }

        Trace.SetNull(start, mark, _fault);
        return true;
    }

    private void CountFailure()
    {
        if (++_failures > _services.Options.MaxExecutionErrors)
        {
            throw new ResponseLimitException(FormattableString.Invariant($"The response has more than {_services.Options.MaxExecutionErrors} errors."));
        }
    }
}
