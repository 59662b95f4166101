using System.Runtime.CompilerServices;

namespace Digital40.GraphQL.Binding.Fields;

/// <summary>Awaits what resolvers return, and does not wait for what is there.</summary>
internal static class ResolverTasks
{
    public static ValueTask<object?> OfTask<T>(Task<T> task, Func<T, object?> write) =>
        task.IsCompletedSuccessfully ? new ValueTask<object?>(write(task.Result)) : Await(new ValueTask<T>(task), write);

    public static ValueTask<object?> OfValueTask<T>(ValueTask<T> task, Func<T, object?> write) =>
        task.IsCompletedSuccessfully ? new ValueTask<object?>(write(task.Result)) : Await(task, write);

    public static ValueTask<IAsyncEnumerable<object?>> OfOpenStream<T>(IAsyncEnumerable<T> stream) => new(OfStream(stream));

    private static IAsyncEnumerable<object?> OfStream<T>(IAsyncEnumerable<T> stream) =>
        stream as IAsyncEnumerable<object?> ?? Box(stream);

    public static async ValueTask<IAsyncEnumerable<object?>> OfTaskOfStream<T>(Task<IAsyncEnumerable<T>> stream) =>
        OfStream(await stream.ConfigureAwait(false));

    public static async ValueTask<IAsyncEnumerable<object?>> OfValueTaskOfStream<T>(ValueTask<IAsyncEnumerable<T>> stream) =>
        OfStream(await stream.ConfigureAwait(false));

    private static async ValueTask<object?> Await<T>(ValueTask<T> task, Func<T, object?> write) => write(await task.ConfigureAwait(false));

    private static async IAsyncEnumerable<object?> Box<T>(IAsyncEnumerable<T> stream, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        await foreach (var item in stream.WithCancellation(cancellationToken).ConfigureAwait(false))
        {
            yield return item;
        }
    }
}
