using System.Buffers.Text;
using System.Globalization;
using Digital40.GraphQL.Errors;
using Digital40.GraphQL.Pagination;
using Digital40.GraphQL.Types.Scalars;

namespace Digital40.GraphQL.Tests.Pagination;

/// <summary>Pages by key, of lists in memory and of queries that a provider runs.</summary>
public sealed class KeysetTests
{
    private static readonly Keyset<Office> ByRegionAndName =
        Keyset<Office>.Descending(office => office.Region).ThenAscending(office => office.Name).ThenAscending(office => office.Id);

    private static readonly Office[] Offices =
    [
        new(1, 1, "b"), new(2, 2, "a"), new(3, 2, "B"), new(4, 1, "a"), new(5, 2, "a"), new(6, 3, "z"), new(7, 1, "ก"),
    ];

    private static readonly int[] Order = [6, 3, 2, 5, 4, 1, 7];

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Pages_Forward_VisitEveryItemOnce(bool inQuery)
    {
        var seen = new List<int>();
        string? after = null;
        Connection<Office> page;
        do
        {
            page = await TakeAsync(inQuery, PagingArguments.Create(first: 3, after: after));
            Assert.Equal(after is not null, page.PageInfo.HasPreviousPage);
            seen.AddRange(page.Nodes.Select(office => office.Id));
            after = page.PageInfo.EndCursor;
        }
        while (page.PageInfo.HasNextPage);

        Assert.Equal(Order, seen);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Pages_Backward_VisitEveryItemOnce(bool inQuery)
    {
        var seen = new List<int>();
        string? before = null;
        Connection<Office> page;
        do
        {
            page = await TakeAsync(inQuery, PagingArguments.Create(last: 2, before: before));
            Assert.Equal(before is not null, page.PageInfo.HasNextPage);
            seen.InsertRange(0, page.Nodes.Select(office => office.Id));
            before = page.PageInfo.StartCursor;
        }
        while (page.PageInfo.HasPreviousPage);

        Assert.Equal(Order, seen);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Page_BetweenTwoCursors_HoldsWhatLiesBetween(bool inQuery)
    {
        var after = ByRegionAndName.CursorOf(Offices[2]);
        var before = ByRegionAndName.CursorOf(Offices[0]);

        var page = await TakeAsync(inQuery, PagingArguments.Create(first: 10, after: after, before: before));

        Assert.Equal([2, 5, 4], page.Nodes.Select(office => office.Id));
    }

    [Fact]
    public async Task Page_AfterAnItemThatWasRemoved_GoesOnAtItsPlace()
    {
        var cursor = ByRegionAndName.CursorOf(Offices[1]);
        var left = Offices.Where(office => office.Id != 2);

        var page = left.ToConnection(ByRegionAndName, PagingArguments.Create(first: 2, after: cursor));

        Assert.Equal([5, 4], page.Nodes.Select(office => office.Id));
        Assert.Equal(cursor, (await TakeAsync(true, PagingArguments.Create(first: 3))).Edges[2].Cursor);
    }

    [Fact]
    public async Task Page_OfNothing_HasNoCursors()
    {
        var page = await Array.Empty<Office>().AsQueryable().ToConnectionAsync(ByRegionAndName, PagingArguments.Create(first: 0));

        Assert.Empty(page.Edges);
        Assert.Equal(new PageInfo(false, false, null, null), page.PageInfo);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task TotalCount_WhenAskedFor_CountsTheWholeList(bool inQuery)
    {
        var counted = await TakeAsync(inQuery, PagingArguments.Create(first: 1, includeTotalCount: true));
        var notCounted = await TakeAsync(inQuery, PagingArguments.Create(first: 1));

        Assert.Equal(7, counted.TotalCount);
        Assert.Throws<InvalidOperationException>(() => notCounted.TotalCount);
    }

    [Fact]
    public void Cursor_OfEveryKindOfKey_IsReadBackInAnyCulture()
    {
        var before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("th-TH");
        try
        {
            var keyset = Keyset<Everything>.Ascending(item => item.Date).ThenDescending(item => item.Time).ThenAscending(item => item.Amount)
                .ThenAscending(item => item.Month).ThenAscending(item => item.Flag).ThenAscending(item => item.Kind).ThenAscending(item => item.Key);
            Everything[] items = [.. Enumerable.Range(0, 20).Select(Everything.At)];

            var all = items.ToConnection(keyset, PagingArguments.Create(first: 20));
            var rest = items.ToConnection(keyset, PagingArguments.Create(first: 20, after: all.Edges[7].Cursor));

            Assert.Equal(all.Nodes.Skip(8), rest.Nodes);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void Cursor_ThatWasChanged_IsRefused()
    {
        var cursor = ByRegionAndName.CursorOf(Offices[0]);

        for (var place = 0; place < cursor.Length; place++)
        {
            var changed = cursor.ToCharArray();
            changed[place] = changed[place] == 'A' ? 'B' : 'A';
            AssertRefused(new string(changed));
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("1")]
    [InlineData("not base64!")]
    [InlineData("AQAAAAAAAFtd")]
    public void Text_ThatIsNoCursor_IsRefused(string text) => AssertRefused(text);

    [Fact]
    public void Text_OfHugeLength_IsRefused() => AssertRefused(new string('A', 1_000_000));

    [Fact]
    public void Cursor_OfAnotherOrder_IsRefused()
    {
        var other = Keyset<Office>.Ascending(office => office.Region).ThenAscending(office => office.Name).ThenAscending(office => office.Id);

        AssertRefused(other.CursorOf(Offices[0]));
    }

    [Fact]
    public void Cursor_IsOpaqueTextForUrls() => Assert.True(Base64Url.IsValid(ByRegionAndName.CursorOf(Offices[0])));

    [Fact]
    public void Key_ThatMayBeNull_IsRefusedAtOnce() => Assert.Throws<ArgumentException>(() => NullableKey());

    private static Keyset<Office> NullableKey() =>
#pragma warning disable CS8714 // What the constraint says is what is tested.
        Keyset<Office>.Ascending(office => office.Closed);
#pragma warning restore CS8714

    private static void AssertRefused(string cursor)
    {
        var arguments = PagingArguments.Create(first: 2, after: cursor);

        var exception = Assert.Throws<GraphQLException>(() => Offices.ToConnection(ByRegionAndName, arguments));
        Assert.Equal("CURSOR_INVALID", exception.Errors[0].Code);
        Assert.Equal("The cursor is not one of this list.", exception.Message);
    }

    private static Task<Connection<Office>> TakeAsync(bool inQuery, PagingArguments arguments) => inQuery
        ? new RecordingQuery<Office>(Offices.AsQueryable()).ToConnectionAsync(ByRegionAndName, arguments)
        : Task.FromResult(Offices.ToConnection(ByRegionAndName, arguments));

    public sealed record Office(int Id, int Region, string Name, DateOnly? Closed = null);

    public enum Kind
    {
        Small,
        Large,
    }

    public sealed record Everything(DateOnly Date, DateTimeOffset Time, decimal Amount, YearMonth Month, bool Flag, Kind Kind, Guid Key)
    {
        public static Everything At(int number) => new(
            new DateOnly(2025, 1, 1 + (number % 3)),
            new DateTimeOffset(2025, 1, 1, number % 4, 0, 0, 500, TimeSpan.FromHours(7)),
            number / 10m,
            new YearMonth(2025, 1 + (number % 12)),
            number % 2 == 0,
            (Kind)(number % 2),
            new Guid(number, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0));
    }
}
