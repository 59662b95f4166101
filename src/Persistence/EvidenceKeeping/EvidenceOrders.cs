using Digital40.Persistence.Model;
using Digital40.Persistence.Paging;
using Digital40.Rules.Facts;

namespace Digital40.Persistence.EvidenceKeeping;

/// <summary>The orders of lists of evidence.</summary>
internal static class EvidenceOrders
{
    private static readonly KeyColumn<EvidenceRow> Id = KeyColumn<EvidenceRow>.Of(one => one.Id);
    private static readonly Keyset<EvidenceRow> Added = new("added", Id);

    // A status is stored by its name, which would sort by the alphabet.
    private static readonly Keyset<EvidenceRow> Status = new(
        "status", KeyColumn<EvidenceRow>.Of(one => one.Status == EvidenceStatus.Pending ? 0 : one.Status == EvidenceStatus.Verified ? 1 : 2), Id);

    public static Keyset<EvidenceRow> Of(EvidenceOrder order) => order == EvidenceOrder.Status ? Status : Added;
}
