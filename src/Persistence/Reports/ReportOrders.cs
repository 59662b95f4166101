using Digital40.Persistence.Model;
using Digital40.Persistence.Paging;

namespace Digital40.Persistence.Reports;

/// <summary>The orders of lists of reports.</summary>
internal static class ReportOrders
{
    private static readonly KeyColumn<ReportRow> Id = KeyColumn<ReportRow>.Of(report => report.Id);
    private static readonly Keyset<ReportRow> Opened = new("opened", Id);
    private static readonly Keyset<ReportRow> Month = new("month", KeyColumn<ReportRow>.Of(report => report.Month), Id);
    private static readonly Keyset<ReportRow> Changed = new("changed", KeyColumn<ReportRow>.Of(report => report.ChangedAt), Id);

    public static Keyset<ReportRow> Of(ReportOrder order) => order switch
    {
        ReportOrder.Month => Month,
        ReportOrder.Changed => Changed,
        _ => Opened,
    };
}
