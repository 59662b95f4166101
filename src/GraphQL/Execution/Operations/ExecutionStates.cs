using System.Collections.Concurrent;

namespace Digital40.GraphQL.Execution.Operations;

/// <summary>Objects that live as long as an execution, one of each type. Thread-safe.</summary>
internal sealed class ExecutionStates
{
    private readonly ConcurrentDictionary<Type, object> _states = [];

    /// <summary>The object of a type, made when it is first asked for.</summary>
    public T Get<T>()
        where T : class, new() => (T)_states.GetOrAdd(typeof(T), static _ => new T());
}
