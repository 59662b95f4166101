using Digital40.Api.Errors;
using Digital40.Persistence.Reports;

namespace Digital40.Api.Reports;

/// <summary>What became of a report: the payload of every mutation that opens one or takes one on.</summary>
public sealed record ReportPayload(StoredReport? Report, IReadOnlyList<IUserError>? Errors)
{
    /// <summary>The payload of a write.</summary>
    internal static ReportPayload Of(Persistence.Writing.StoreResult<StoredReport> result) => new(result.Value, UserErrors.Of(result));
}
