using Digital40.Persistence.Offices;
using Digital40.Persistence.Writing;
using Digital40.Rules.Facts.Reading;

namespace Digital40.Api.Seeding;

/// <summary>Checks the offices of a file next to those that are there: none is changed by seeding, and each has the office above it.</summary>
internal static class OfficeTreeCheck
{
    /// <summary>Everything that is wrong; empty when nothing is.</summary>
    public static IEnumerable<FactError> Run(string path, IReadOnlyList<ListedOffice> listed, IReadOnlyDictionary<string, OfficeRecord> known)
    {
        var tiers = known.Values.ToDictionary(office => office.Code, office => office.Tier, StringComparer.Ordinal);
        foreach (var office in listed)
        {
            tiers.TryAdd(office.Code, TierOf(office.Rank));
        }

        foreach (var office in listed)
        {
            if (known.TryGetValue(office.Code, out var stored))
            {
                if (!IsSame(office, stored))
                {
                    yield return Error(path, office, StoreErrorCodes.OfficeExists, "The office is there already and is another.", Described(stored), Described(office));
                }
            }
            else if (!HasParent(office, tiers))
            {
                var (expected, found) = office.Rank == OfficeRank.Department ? ("no parent", office.Parent!) : (Above(office), office.Parent ?? "nothing");
                yield return Error(path, office, StoreErrorCodes.OfficeParent, "The parent is not an office of the tier above.", expected, found);
            }
        }
    }

    /// <summary>The tier of an office of a file.</summary>
    public static OfficeTier TierOf(OfficeRank rank) => rank switch
    {
        OfficeRank.Department => OfficeTier.Department,
        OfficeRank.Province => OfficeTier.Province,
        _ => OfficeTier.District,
    };

    private static string Above(ListedOffice office) => office.Rank == OfficeRank.District ? "the code of a province" : "the code of the department, or nothing";

    private static bool HasParent(ListedOffice office, Dictionary<string, OfficeTier> tiers) => office.Parent is { } parent
        ? tiers.TryGetValue(parent, out var tier) && tier == TierOf(office.Rank) - 1
        : office.Rank != OfficeRank.District;

    private static bool IsSame(ListedOffice office, OfficeRecord stored) =>
        stored.Tier == TierOf(office.Rank) && stored.Parent == office.Parent
        && (office.NameTh is null || office.NameTh == stored.NameTh) && (office.NameEn is null || office.NameEn == stored.NameEn);

    private static string Described(OfficeRecord office) => $"{office.Tier}, {office.NameTh}, {office.NameEn}, below {office.Parent ?? "nothing"}";

    private static string Described(ListedOffice office) => $"{office.Rank}, {office.NameTh}, {office.NameEn}, below {office.Parent ?? "nothing"}";

    private static FactError Error(string path, ListedOffice office, string code, string message, string expected, string found) =>
        new(path, office.Line, office.Column, office.Code, code, message, expected, found);
}
