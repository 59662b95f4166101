using Digital40.Persistence.Model;
using Digital40.Persistence.Paging;

namespace Digital40.Persistence.Facts;

/// <summary>The orders of lists of facts.</summary>
internal static class FactOrders
{
    private static readonly KeyColumn<FactRow> Id = KeyColumn<FactRow>.Of(fact => fact.Id);
    private static readonly KeyColumn<FactRow> Version = KeyColumn<FactRow>.Of(fact => fact.Version);
    private static readonly Keyset<FactRow> Recorded = new("recorded", Id, Version);
    private static readonly Keyset<FactRow> Date = new("date", KeyColumn<FactRow>.Of(fact => fact.Date), Id, Version);
    private static readonly Keyset<FactRow> Indicator = new("indicator", KeyColumn<FactRow>.Of(fact => fact.Indicator), Id, Version);

    public static Keyset<FactRow> Of(FactOrder order) => order switch
    {
        FactOrder.Date => Date,
        FactOrder.Indicator => Indicator,
        _ => Recorded,
    };
}
