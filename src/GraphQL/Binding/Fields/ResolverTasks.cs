using System.Linq.Expressions;
using System.Runtime.CompilerServices;

namespace Digital40.GraphQL.Binding.Fields;

/// <summary>Awaits what resolvers return, and does not wait for what is there.</summary>
internal static class ResolverTasks
{
    /// <summary>The call of a method as a value task, whichever way it gives its value.</summary>
    public static Expression Later(Expression call, ReturnKind kind) => kind switch
    {
        ReturnKind.Task => Expression.Call(typeof(ResolverTasks), nameof(BoxTask), [call.Type.GetGenericArguments()[0]], call),
        ReturnKind.ValueTask => Expression.Call(typeof(ResolverTasks), nameof(BoxValueTask), [call.Type.GetGenericArguments()[0]], call),
        _ => Expression.Call(typeof(ResolverTasks), nameof(Box), null, Expression.Convert(call, typeof(object))),
    };

    public static ValueTask<object?> OfTask<T>(Task<T> task, Func<T, object?> write) =>
        task.IsCompletedSuccessfully ? new ValueTask<object?>(write(task.Result)) : Await(new ValueTask<T>(task), write);

    public static ValueTask<object?> OfValueTask<T>(ValueTask<T> task, Func<T, object?> write) =>
        task.IsCompletedSuccessfully ? new ValueTask<object?>(write(task.Result)) : Await(task, write);

    public static ValueTask<IAsyncEnumerable<object?>> OfOpenStream<T>(IAsyncEnumerable<T> stream) => new(OfStream(stream));

    private static IAsyncEnumerable<object?> OfStream<T>(IAsyncEnumerable<T> stream) =>
        stream as IAsyncEnumerable<object?> ?? BoxStream(stream);

    public static async ValueTask<IAsyncEnumerable<object?>> OfTaskOfStream<T>(Task<IAsyncEnumerable<T>> stream) =>
        OfStream(await stream.ConfigureAwait(false));

    public static async ValueTask<IAsyncEnumerable<object?>> OfValueTaskOfStream<T>(ValueTask<IAsyncEnumerable<T>> stream) =>
        OfStream(await stream.ConfigureAwait(false));

    private static ValueTask<object?> Box(object? value) => new(value);

    private static ValueTask<object?> BoxTask<T>(Task<T> task) => OfTask(task, value => value);

    private static ValueTask<object?> BoxValueTask<T>(ValueTask<T> task) => OfValueTask(task, value => value);

    private static async ValueTask<object?> Await<T>(ValueTask<T> task, Func<T, object?> write) => write(await task.ConfigureAwait(false));

    private static async IAsyncEnumerable<object?> BoxStream<T>(IAsyncEnumerable<T> stream, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        await foreach (var item in stream.WithCancellation(cancellationToken).ConfigureAwait(false))
        {
            yield return item;
        }
    }
}
