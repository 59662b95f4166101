using System.Runtime.CompilerServices;
using System.Security.Claims;
using System.Threading.Channels;
using Digital40.Api.Access;
using Digital40.GraphQL.Binding;
using Digital40.Persistence.Changes;

namespace Digital40.Api.Scores;

/// <summary>The subscription fields of scores.</summary>
[SubscriptionType]
internal static class ScoreSubscriptions
{
    public static async IAsyncEnumerable<ScoreChange> ScorecardChangedAsync(
        string office, ChangeFeed feed, Gate gate, ClaimsPrincipal user, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var changes = Channel.CreateUnbounded<ScoreChange>();
        using var listening = feed.Listen(change =>
        {
            if (change is ScoreChange score && score.Office == office)
            {
                changes.Writer.TryWrite(score);
            }
        });
        _ = await gate.AdmitAsync(user, cancellationToken);
        await foreach (var change in changes.Reader.ReadAllAsync(cancellationToken))
        {
            yield return change;
        }
    }
}
