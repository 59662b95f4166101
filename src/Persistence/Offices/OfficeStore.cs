using System.Linq.Expressions;
using System.Text.Json;
using Digital40.Persistence.Audit;
using Digital40.Persistence.Model;
using Digital40.Persistence.Paging;
using Digital40.Persistence.Storage;
using Digital40.Persistence.Writing;
using Digital40.Rules.Rubrics;
using Microsoft.EntityFrameworkCore;

namespace Digital40.Persistence.Offices;

/// <summary>The tree of offices: department, provinces, districts.</summary>
public sealed class OfficeStore
{
    private static readonly Expression<Func<OfficeRow, OfficeRecord>> ToRecord =
        office => new OfficeRecord(office.Code, office.Tier, office.ParentCode, office.NameTh, office.NameEn) { IsSample = office.IsSample };

    private readonly IDbContextFactory<StorageContext> _contexts;
    private readonly Writer _writer;
    private readonly EditionStore _editions;

    internal OfficeStore(IDbContextFactory<StorageContext> contexts, Writer writer, EditionStore editions)
    {
        _contexts = contexts;
        _writer = writer;
        _editions = editions;
    }

    /// <summary>The offices of some codes, in order of their Thai names; unknown codes are left out.</summary>
    /// <param name="codes">The codes.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task<IReadOnlyList<OfficeRecord>> FindAsync(IReadOnlyCollection<string> codes, CancellationToken cancellationToken = default)
    {
        await using var context = await _contexts.CreateDbContextAsync(cancellationToken);
        return await context.Offices.TagWith(QueryTags.OfficeFind).Where(office => codes.Contains(office.Code))
            .OrderBy(office => office.SortKey).ThenBy(office => office.Code).Select(ToRecord).ToListAsync(cancellationToken);
    }

    /// <summary>Offices in order of their Thai names; may be empty.</summary>
    /// <param name="tier">Only those of this tier; all where none is given.</param>
    /// <param name="parent">Only those below this one; all where none is given.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task<IReadOnlyList<OfficeRecord>> ListAsync(OfficeTier? tier = null, string? parent = null, CancellationToken cancellationToken = default)
    {
        await using var context = await _contexts.CreateDbContextAsync(cancellationToken);
        return await context.Offices.TagWith(QueryTags.OfficeList)
            .Where(office => (tier == null || office.Tier == tier) && (parent == null || office.ParentCode == parent))
            .OrderBy(office => office.SortKey).ThenBy(office => office.Code).Select(ToRecord).ToListAsync(cancellationToken);
    }

    /// <summary>The offices right below some offices, by the codes of those; each in order of the Thai names.</summary>
    /// <param name="parents">The codes of the offices above.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task<ILookup<string, OfficeRecord>> ChildrenAsync(IReadOnlyCollection<string> parents, CancellationToken cancellationToken = default)
    {
        await using var context = await _contexts.CreateDbContextAsync(cancellationToken);
        var children = await context.Offices.TagWith(QueryTags.OfficeChildren).Where(office => parents.Contains(office.ParentCode))
            .OrderBy(office => office.SortKey).ThenBy(office => office.Code).Select(ToRecord).ToListAsync(cancellationToken);
        return children.ToLookup(office => office.Parent!, StringComparer.Ordinal);
    }

    /// <summary>A page of offices.</summary>
    /// <param name="filter">Which.</param>
    /// <param name="page">Which part of the list.</param>
    /// <param name="order">What the list is sorted by.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <exception cref="PageCursorException">A cursor is none of the list's in this order.</exception>
    public async Task<Page<OfficeRecord>> ListAsync(
        OfficeFilter filter, PageRequest page, OfficeOrder order = OfficeOrder.Name, CancellationToken cancellationToken = default)
    {
        await using var context = await _contexts.CreateDbContextAsync(cancellationToken);
        var rows = await context.Offices.TagWith(QueryTags.OfficePage).Where(filter).PageAsync(OfficeOrders.Of(order), page, cancellationToken);
        return rows.Select(NewOffices.ToRecord);
    }

    /// <summary>How many offices a filter lets through.</summary>
    /// <param name="filter">Which.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task<int> CountAsync(OfficeFilter filter, CancellationToken cancellationToken = default)
    {
        await using var context = await _contexts.CreateDbContextAsync(cancellationToken);
        return await context.Offices.TagWith(QueryTags.OfficeCount).Where(filter).CountAsync(cancellationToken);
    }

    /// <summary>Adds offices, all or none; each gets a score under every edition at once.</summary>
    /// <param name="caller">Who adds them.</param>
    /// <param name="offices">The offices in any order; a parent may be among them.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public Task<StoreResult<IReadOnlyList<OfficeRecord>>> AddAsync(
        Caller caller, IReadOnlyList<OfficeRecord> offices, CancellationToken cancellationToken = default) =>
        _writer.WriteAsync(caller, "offices.add", (session, token) => AddAsync(session, offices, token), cancellationToken);

    /// <summary>Gives an office other names.</summary>
    /// <param name="caller">Who does.</param>
    /// <param name="code">The office.</param>
    /// <param name="nameTh">The name in Thai.</param>
    /// <param name="nameEn">The name in English.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public Task<StoreResult<OfficeRecord>> RenameAsync(
        Caller caller, string code, string nameTh, string nameEn, CancellationToken cancellationToken = default) =>
        _writer.WriteAsync(caller, "office.rename", (session, token) => RenameAsync(session, code, nameTh, nameEn, token), cancellationToken);

    /// <summary>Makes the sort keys anew where they differ: a newer version of the library that makes them may order names otherwise.</summary>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>How many were made anew.</returns>
    internal async Task<int> RefreshSortKeysAsync(CancellationToken cancellationToken)
    {
        await using var context = await _contexts.CreateDbContextAsync(cancellationToken);
        var offices = await context.Offices.TagWith(QueryTags.OfficeSortKeys).AsTracking().ToListAsync(cancellationToken);
        foreach (var office in offices)
        {
            office.SortKey = ThaiSortKey.Of(office.NameTh);
        }

        return await context.SaveChangesAsync(cancellationToken);
    }

    private async Task<StoreResult<IReadOnlyList<OfficeRecord>>> AddAsync(
        WriteSession session, IReadOnlyList<OfficeRecord> offices, CancellationToken cancellationToken)
    {
        var known = await session.Context.Offices.TagWith(QueryTags.OfficeList).ToDictionaryAsync(
            office => office.Code, office => office.Tier, StringComparer.Ordinal, cancellationToken);
        var errors = NewOffices.Check(offices, known);
        if (errors.Count > 0)
        {
            return Stored.Not<IReadOnlyList<OfficeRecord>>(errors);
        }

        foreach (var office in offices.OrderBy(office => office.Tier))
        {
            session.Context.Offices.Add(NewOffices.ToRow(office));
            session.Record(new AuditDraft("office.add", "office", office.Code) { Office = office.Code, After = JsonSerializer.Serialize(office) });
            Touch(session, office);
        }

        return Stored.As(offices);
    }

    private void Touch(WriteSession session, OfficeRecord office)
    {
        if (office.Tier != OfficeTier.Department)
        {
            foreach (var year in _editions.Years)
            {
                session.Touched.AddWhole(year, office.Tier == OfficeTier.Province ? office.Code : office.Parent!, office.Code);
            }
        }
    }

    private static async Task<StoreResult<OfficeRecord>> RenameAsync(
        WriteSession session, string code, string nameTh, string nameEn, CancellationToken cancellationToken)
    {
        var row = await session.Context.Offices.TagWith(QueryTags.OfficeEdit).AsTracking()
            .SingleOrDefaultAsync(office => office.Code == code, cancellationToken);
        if (row is null)
        {
            return Stored.Not<OfficeRecord>(StoreErrorCodes.OfficeUnknown, "There is no such office.", "the code of an office", code);
        }

        var before = NewOffices.ToRecord(row);
        (row.NameTh, row.NameEn, row.SortKey) = (nameTh, nameEn, ThaiSortKey.Of(nameTh));
        var after = NewOffices.ToRecord(row);
        session.Record(new AuditDraft("office.rename", "office", code)
        {
            Office = code, Before = JsonSerializer.Serialize(before), After = JsonSerializer.Serialize(after),
        });
        return Stored.As(after);
    }
}
