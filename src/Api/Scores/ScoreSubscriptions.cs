using System.Runtime.CompilerServices;
using System.Security.Claims;
using System.Threading.Channels;
using Digital40.Api.Access;
using Digital40.Api.Scalars;
using Digital40.GraphQL.Binding;
using Digital40.Persistence.Changes;

namespace Digital40.Api.Scores;

/// <summary>The subscription fields of scores.</summary>
[SubscriptionType]
internal static class ScoreSubscriptions
{
    // Who reads slowly hears the latest changes: an older one of the same score tells them nothing.
    private static readonly BoundedChannelOptions Latest = new(16) { FullMode = BoundedChannelFullMode.DropOldest, SingleReader = true };

    public static async IAsyncEnumerable<ScoreChange> ScorecardChangedAsync(
        string office, ChangeFeed feed, GuardedScoreStore scores, Gate gate, ClaimsPrincipal user, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        office = ThaiTexts.Code(office);
        if (!await scores.MayReadAsync(user, office, cancellationToken))
        {
            throw new AccessRefusedException(Operation.ReadScores);
        }

        var changes = Channel.CreateBounded<ScoreChange>(Latest);
        using var listening = feed.Listen(change =>
        {
            if (change is ScoreChange score && score.Office == office)
            {
                changes.Writer.TryWrite(score);
            }
        });
        await foreach (var change in changes.Reader.ReadAllAsync(cancellationToken))
        {
            await gate.ReadmitAsync(user, cancellationToken);
            if (!await scores.MayReadAsync(user, office, cancellationToken))
            {
                yield break;
            }

            yield return change;
        }
    }
}
