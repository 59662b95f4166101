using Digital40.Api.Telemetry;
using Digital40.Persistence.Scoring;

namespace Digital40.Api.Hosting.Background;

/// <summary>Logs and counts how far a rescoring has come: its first province, every tenth part, and its last.</summary>
internal sealed class RescoringLog(ILogger logger) : IProgress<RescoringProgress>
{
    /// <inheritdoc/>
    public void Report(RescoringProgress value)
    {
        ServiceMeter.RescoredProvinces.Add(
            1, new("digital40.edition", value.Edition), new KeyValuePair<string, object?>("digital40.cause", value.Cause.ToString()));
        var part = Math.Max(1, value.Total / 10);
        if (value.Done == 1 || value.Done % part == 0 || value.Done == value.Total)
        {
            logger.LogInformation(
                "Rescoring edition {Edition} as of {AsOf:yyyy-MM-dd} ({Cause}): {Done} of {Total} provinces.",
                value.Edition, value.AsOf, value.Cause, value.Done, value.Total);
        }
    }
}
