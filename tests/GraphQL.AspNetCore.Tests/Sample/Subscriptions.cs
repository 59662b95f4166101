using System.Runtime.CompilerServices;
using Digital40.GraphQL.Binding;

namespace Digital40.GraphQL.AspNetCore.Tests.Sample;

/// <summary>The subscription fields of the sample.</summary>
[SubscriptionType]
public static class Subscriptions
{
    public static async IAsyncEnumerable<int> CountAsync(int to, Calls calls, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        calls.Open();
        try
        {
            for (var number = 1; number <= to; number++)
            {
                cancellationToken.ThrowIfCancellationRequested();
                await Task.Yield();
                yield return number;
            }
        }
        finally
        {
            calls.Close();
        }
    }

    public static IAsyncEnumerable<int> TickAsync(Calls calls, CancellationToken cancellationToken) => CountAsync(int.MaxValue, calls, cancellationToken);
}
