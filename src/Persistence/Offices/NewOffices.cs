using Digital40.Persistence.Model;
using Digital40.Persistence.Writing;

namespace Digital40.Persistence.Offices;

/// <summary>Checks offices that are to be added, and makes rows of them.</summary>
internal static class NewOffices
{
    public static List<StoreError> Check(IReadOnlyList<OfficeRecord> offices, Dictionary<string, OfficeTier> known)
    {
        List<StoreError> errors = [];
        var all = new Dictionary<string, OfficeTier>(known, StringComparer.Ordinal);
        foreach (var (index, office) in offices.Index())
        {
            if (string.IsNullOrWhiteSpace(office.Code) || office.Code.Length > Model.Configurations.Columns.Code)
            {
                errors.Add(new StoreError(StoreErrorCodes.TextTooLong, "The code is empty or too long.", "1 to 64 characters", office.Code, index, "code"));
            }
            else if (!all.TryAdd(office.Code, office.Tier))
            {
                errors.Add(new StoreError(StoreErrorCodes.OfficeExists, "The office is there already.", "a new code", office.Code, index, "code"));
            }
        }

        errors.AddRange(offices.Index().Where(pair => !HasParent(pair.Item, all)).Select(pair => new StoreError(
            StoreErrorCodes.OfficeParent, "The parent is not an office of the tier above.", "the office above", pair.Item.Parent ?? "nothing", pair.Index, "parent")));
        return errors;
    }

    public static OfficeRow ToRow(OfficeRecord office) => new()
    {
        Code = office.Code,
        Tier = office.Tier,
        ParentCode = office.Parent,
        NameTh = office.NameTh,
        NameEn = office.NameEn,
        SortKey = ThaiSortKey.Of(office.NameTh),
        IsSample = office.IsSample,
    };

    public static OfficeRecord ToRecord(OfficeRow office) =>
        new(office.Code, office.Tier, office.ParentCode, office.NameTh, office.NameEn) { IsSample = office.IsSample };

    /// <summary>A district has a province above it; a province may have a department.</summary>
    private static bool HasParent(OfficeRecord office, Dictionary<string, OfficeTier> all) => office.Parent is { } parent
        ? all.TryGetValue(parent, out var tier) && tier == office.Tier - 1
        : office.Tier != OfficeTier.District;
}
