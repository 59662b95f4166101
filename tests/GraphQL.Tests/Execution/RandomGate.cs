using Digital40.GraphQL.Execution;
using Digital40.GraphQL.Execution.Resolvers;

namespace Digital40.GraphQL.Tests.Execution;

/// <summary>Resolvers that wait until they are let go, one after the other, in a random order.</summary>
internal sealed class RandomGate
{
    private readonly Random _random;
    private readonly List<TaskCompletionSource> _waiting = [];
    private readonly Lock _gate = new();

    public RandomGate(int seed)
    {
        _random = new Random(seed);
        Schema = JsonData.Schema(RandomTrees.Sdl, (_, _) => FieldResolver.Async(WaitAsync));
    }

    public ExecutableSchema Schema { get; }

    /// <summary>Lets go one at a time until the execution has ended.</summary>
    public void OpenAll(Task run)
    {
        var spin = default(SpinWait);
        while (!run.IsCompleted)
        {
            Take()?.SetResult();
            spin.SpinOnce(sleep1Threshold: -1);
        }
    }

    private async ValueTask<object?> WaitAsync(IResolverContext context)
    {
        var waiting = new TaskCompletionSource();
        lock (_gate)
        {
            _waiting.Add(waiting);
        }

        await waiting.Task;
        return NullPropagationTests.Read(context);
    }

    private TaskCompletionSource? Take()
    {
        lock (_gate)
        {
            if (_waiting.Count == 0)
            {
                return null;
            }

            var place = _random.Next(_waiting.Count);
            var taken = _waiting[place];
            _waiting.RemoveAt(place);
            return taken;
        }
    }
}
