using System.Runtime.CompilerServices;
using System.Security.Claims;
using System.Threading.Channels;
using Digital40.Api.Access;
using Digital40.GraphQL.Errors;
using Digital40.Persistence.Changes;
using Digital40.Persistence.Offices;

namespace Digital40.Api.Reports;

/// <summary>The changes of monthly reports, for those who may read them.</summary>
internal sealed class GuardedReportChanges(ChangeFeed feed, OfficeStore offices, Gate gate)
{
    /// <summary>How many changes wait for a listener that is slower than they come.</summary>
    internal const int MostWaiting = 256;

    /// <summary>Every change of an office's reports from now on; for a province of its districts'.</summary>
    /// <exception cref="AccessRefusedException">
    /// The caller may not read the office's reports, or there is no such office; the stream ends with it when that comes to be so.
    /// </exception>
    public async Task<IAsyncEnumerable<ReportChange>> ListenAsync(ClaimsPrincipal user, string office, CancellationToken cancellationToken)
    {
        if (await offices.FindAsync([office], cancellationToken) is not [var named])
        {
            throw new AccessRefusedException(Operation.ReadReports);
        }

        Check(await gate.AdmitAsync(user, cancellationToken), named);
        var changes = Channel.CreateBounded<ReportChange>(MostWaiting);
        // It is listened to before the stream is given back: nothing is missed that comes after the answer.
        var listening = feed.Listen(change =>
        {
            if (change is ReportChange report && (report.Office == office || report.Province == office) && !changes.Writer.TryWrite(report))
            {
                changes.Writer.TryComplete(new GraphQLException(
                    new GraphQLError("The listener is too slow; it has to begin again.").WithCode("LISTENER_TOO_SLOW")));
            }
        });
        return ReadAsync(changes.Reader, listening, user, named, cancellationToken);
    }

    private async IAsyncEnumerable<ReportChange> ReadAsync(
        ChannelReader<ReportChange> changes, IDisposable listening, ClaimsPrincipal user, OfficeRecord office,
        [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        using (listening)
        {
            await foreach (var change in changes.ReadAllAsync(cancellationToken))
            {
                Check(await gate.ReadmitAsync(user, cancellationToken), office);
                yield return change;
            }
        }
    }

    private static void Check(Actor actor, OfficeRecord office)
    {
        if (!actor.ScopeOf(Operation.ReadReports).Contains(office))
        {
            throw new AccessRefusedException(Operation.ReadReports);
        }
    }
}
