using System.Linq.Expressions;
using System.Text.RegularExpressions;
using Digital40.Persistence.Model;
using Microsoft.EntityFrameworkCore;

namespace Digital40.Persistence.Offices;

/// <summary>Applies filters to offices.</summary>
internal static partial class OfficeFilters
{
    private const string Escape = "\\";

    public static IQueryable<OfficeRow> Where(this IQueryable<OfficeRow> rows, OfficeFilter filter)
    {
        var (parent, codes, provinces) = (filter.Parent, filter.Offices, filter.Provinces);
        rows = filter.Tier is { } tier ? rows.Where(office => office.Tier == tier) : rows;
        rows = parent is null ? rows : rows.Where(office => office.ParentCode == parent);
        rows = codes is null ? rows : rows.Where(office => codes.Contains(office.Code));
        rows = provinces is null ? rows : rows.Where(InProvinces(provinces));
        rows = filter.NameStart is { } start ? rows.Where(Named(Literal(start) + "%")) : rows;
        return filter.NamePart is { } part ? rows.Where(Named("%" + Literal(part) + "%")) : rows;
    }

    private static Expression<Func<OfficeRow, bool>> InProvinces(IReadOnlyCollection<string> provinces) =>
        office => office.Tier != OfficeTier.Department && (provinces.Contains(office.Code) || provinces.Contains(office.ParentCode));

    /// <summary>The databases' own LIKE: SQLite's takes Latin letters in either case, and so does SQL Server's under its usual collations.</summary>
    private static Expression<Func<OfficeRow, bool>> Named(string pattern) =>
        office => EF.Functions.Like(office.NameTh, pattern, Escape) || EF.Functions.Like(office.NameEn, pattern, Escape);

    private static string Literal(string text) => Special().Replace(text, Escape + "$0");

    [GeneratedRegex(@"[\\%_\[]")]
    private static partial Regex Special();
}
