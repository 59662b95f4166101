using System.Collections.Immutable;
using Digital40.GraphQL.Errors;
using Digital40.GraphQL.Execution.Pipeline;
using Digital40.GraphQL.Execution.Planning;
using Digital40.GraphQL.Execution.Requests;

namespace Digital40.GraphQL.Execution.Operations;

/// <summary>
/// How it runs: depth first; a resolver that is not ready leaves a hole and the others go on; when all wait, the batches of the data loaders are
/// fetched. Specification: Executing Operations.
/// </summary>
internal sealed partial class OperationExecution
{
    private Dictionary<string, object?>? _contextData;
    private ExecutionStates? _states;
    private object? _root;
    private int _awaited;

    /// <summary>Whether it has ended with nothing left behind, so that it can be used again. A resolver may have asked a loader and not waited.</summary>
    public bool IsClean => _awaited == 0 && !Batches.IsBusy;

    /// <summary>Prepares an operation.</summary>
    public void Begin(PlanVariant plan, PreparedOperation operation, GraphQLRequest request, object? root)
    {
        Plan = plan;
        Variables = operation.Variables;
        Cost = operation.Cost;
        Request = request;
        _root = root;
    }

    /// <summary>Executes the operation. When every resolver answers at once it has ended on return.</summary>
    /// <exception cref="OperationCanceledException">It had to end before; it must not be used again.</exception>
    public ValueTask RunAsync()
    {
        Output.WriteRaw("{\"data\":"u8);
        Frames.Begin(null);
        Trace.Begin(null);
        var serial = Plan.Plan.Operation.Operation == Language.Nodes.OperationType.Mutation ? new Queue<SerialHole>() : null;
        var start = Output.Length;
        Settle(ExecuteRoot(serial), nonNull: false, start, mark: 0);
        Trace.End(written: true, []);
        _rootSegment = Trace.Segment;
        return serial is not null ? RunSerialAsync(serial) : WaitAsync();
    }

    /// <summary>Writes the value of a hole.</summary>
    public void Fill(Hole hole)
    {
        if (hole is AsyncHole)
        {
            _awaited--;
        }

        if (ExecutionTrace.IsPast(hole))
        {
            hole.Discard();
            return;
        }

        Frames.Begin(hole.Path);
        Trace.Begin(hole);
        bool written;
        try
        {
            written = hole.Write();
        }
        catch (Exception exception) when (!Deadline.Ends(exception))
        {
            Frames.Depth = 0;
            Fail(exception, hole.Field);
            written = false;
        }

        Trace.End(written, _fault);
    }

    /// <summary>Leaves a hole where the execution is, and has it filled when its task has ended.</summary>
    public void LeaveHole(AsyncHole hole)
    {
        Trace.Add(hole);
        _awaited++;
        hole.Await();
    }

    private bool ExecuteRoot(Queue<SerialHole>? serial)
    {
        try
        {
            return serial is null ? Plan.Root.Execute(this, _root) : LeaveSerialHoles(serial);
        }
        catch (Exception exception) when (!Deadline.Ends(exception))
        {
            Fail(exception, null);
            return false;
        }
    }

    private bool LeaveSerialHoles(Queue<SerialHole> serial)
    {
        Plan.Root.ThrowIfRefused();
        for (var place = 0; place < Plan.Root.Fields.Length; place++)
        {
            Output.WriteRaw(Plan.Root.Prefixes[place]);
            var hole = new SerialHole(this, Plan.Root.Fields[place], _root);
            Trace.Add(hole);
            serial.Enqueue(hole);
        }

        Output.WriteRaw(Plan.Root.End);
        return true;
    }

    private async ValueTask RunSerialAsync(Queue<SerialHole> holes)
    {
        while (holes.TryDequeue(out var hole))
        {
            Fill(hole);
            await WaitAsync().ConfigureAwait(false);
        }
    }

    private ValueTask WaitAsync() => _awaited == 0 ? ValueTask.CompletedTask : FillHolesAsync();

    private async ValueTask FillHolesAsync()
    {
        using var registration = Deadline.Token.UnsafeRegister(static turns => ((TurnQueue)turns!).Wake(), Turns);
        while (_awaited > 0)
        {
            if (Deadline.IsPassed)
            {
                throw new OperationCanceledException();
            }

            if (Turns.Take() is { } turn)
            {
                turn.Run();
            }
            else if (!Batches.Dispatch())
            {
                await Turns.WaitAsync().ConfigureAwait(false);
            }
        }
    }
}
