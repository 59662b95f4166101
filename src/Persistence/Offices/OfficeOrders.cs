using Digital40.Persistence.Model;
using Digital40.Persistence.Paging;

namespace Digital40.Persistence.Offices;

/// <summary>The orders of lists of offices.</summary>
internal static class OfficeOrders
{
    private static readonly KeyColumn<OfficeRow> CodeColumn = KeyColumn<OfficeRow>.Of(office => office.Code);
    private static readonly Keyset<OfficeRow> Name = new("name", KeyColumn<OfficeRow>.Of(office => office.SortKey), CodeColumn);
    private static readonly Keyset<OfficeRow> Code = new("code", CodeColumn);

    public static Keyset<OfficeRow> Of(OfficeOrder order) => order == OfficeOrder.Code ? Code : Name;
}
