using System.Globalization;
using System.Text.Json;
using Digital40.Persistence.Offices;
using Digital40.Persistence.Writing;

namespace Digital40.Api.Tests.Offices;

public sealed class OfficeQueryTests(SampleServer server) : IClassFixture<SampleServer>
{
    private static readonly StringComparer Thai = StringComparer.Create(CultureInfo.GetCultureInfo("th-TH"), ignoreCase: false);

    [Fact]
    public async Task Office_EveryField_IsThatOfTheStore()
    {
        var office = (await server.Api.AskAsync(
            """
            { office(code: "3101") { code tier name en: name(locale: EN) isSample parent { code tier parent { code } } children { code } } }
            """)).GetProperty("office");

        ExpectedJson.Equal(
            new
            {
                code = "3101", tier = "DISTRICT", name = "เมืองบุรีรัมย์", en = "Mueang Buri Ram", isSample = true,
                parent = new { code = "3100", tier = "PROVINCE", parent = (object?)null }, children = Array.Empty<object>(),
            },
            office);
    }

    [Fact]
    public async Task Office_ByACodeInThaiDigits_IsFound()
    {
        var data = await server.Api.AskAsync("""{ office(code: "๓๑๐๑") { code } none: office(code: "9999") { code } }""");

        ExpectedJson.Equal(new { office = new { code = "3101" }, none = (object?)null }, data);
    }

    [Fact]
    public async Task Office_IsANode()
    {
        var id = (await server.Api.AskAsync("""{ office(code: "3101") { id } }""")).GetProperty("office").GetProperty("id").GetString();

        var nodes = (await server.Api.AskAsync("query ($ids: [ID!]!) { nodes(ids: $ids) { id ... on Office { code } } }", new { ids = new[] { id, id } })).GetProperty("nodes");

        ExpectedJson.Equal(new[] { new { id, code = "3101" }, new { id, code = "3101" } }, nodes);
    }

    [Fact]
    public async Task Children_OfTheProvince_StandAsInAThaiDictionary()
    {
        var province = (await server.Api.AskAsync("""{ office(code: "3100") { children { name } } }""")).GetProperty("office");

        var names = Names(province.GetProperty("children"));
        Assert.Equal(23, names.Count);
        Assert.Equal(names.Order(Thai), names);
        Assert.NotEqual(names.Order(StringComparer.Ordinal), names);
    }

    [Theory]
    [InlineData("""{ tier: PROVINCE }""", 1)]
    [InlineData("""{ tier: DEPARTMENT }""", 0)]
    [InlineData("""{ parent: "3100" }""", 23)]
    [InlineData("""{ parent: "๓๑๐๐" }""", 23)]
    [InlineData("""{ province: "3100" }""", 24)]
    [InlineData("""{ province: "๓๑๐๐", tier: DISTRICT }""", 23)]
    [InlineData("""{ province: "3000" }""", 0)]
    [InlineData("""{ offices: ["3101", "๓๑๐๒", "9999"] }""", 2)]
    [InlineData("""{ offices: [] }""", 0)]
    [InlineData("""{ name: "บุรีรัมย์" }""", 2)]
    [InlineData("""{ name: " mueang BURI " }""", 1)]
    [InlineData("""{ name: "%" }""", 0)]
    [InlineData("""{ name: " " }""", 24)]
    [InlineData("""{ name: "บุรีรัมย์", tier: DISTRICT }""", 1)]
    [InlineData("{}", 24)]
    public async Task Offices_ByEachCondition_AreThoseThatMeetIt(string where, int count)
    {
        var offices = (await server.Api.AskAsync($"{{ offices(where: {where}) {{ totalCount nodes {{ code }} }} }}")).GetProperty("offices");

        Assert.Equal(count, offices.GetProperty("totalCount").GetInt32());
        Assert.Equal(count, offices.GetProperty("nodes").GetArrayLength());
    }

    [Theory]
    [InlineData("", false)]
    [InlineData("orderBy: { field: NAME },", false)]
    [InlineData("orderBy: { field: NAME, direction: DESC },", true)]
    public async Task Offices_ByName_StandAsInAThaiDictionary(string orderBy, bool isDescending)
    {
        var names = Names((await server.Api.AskAsync($"{{ offices({orderBy} first: 100) {{ nodes {{ name }} }} }}")).GetProperty("offices").GetProperty("nodes"));

        Assert.Equal(isDescending ? names.OrderDescending(Thai) : names.Order(Thai), names);
    }

    [Theory]
    [InlineData("ASC", "3100", "3101")]
    [InlineData("DESC", "3123", "3122")]
    public async Task Offices_ByCode_StandInItsOrder(string direction, string first, string second)
    {
        var nodes = (await server.Api.AskAsync($"{{ offices(orderBy: {{ field: CODE, direction: {direction} }}, first: 2) {{ nodes {{ code }} }} }}"))
            .GetProperty("offices").GetProperty("nodes");

        ExpectedJson.Equal(new[] { new { code = first }, new { code = second } }, nodes);
    }

    [Fact]
    public async Task Pages_FromBothEnds_MakeTheWholeList()
    {
        var all = await WalkAsync("first", "after", "hasNextPage", "endCursor");
        var back = await WalkAsync("last", "before", "hasPreviousPage", "startCursor");

        Assert.Equal(24, all.Distinct().Count());
        Assert.Equal(all, back);
    }

    [Theory]
    [InlineData("after: \"x\"", "CURSOR_INVALID")]
    [InlineData("first: 101", "PAGE_TOO_LARGE")]
    [InlineData("first: -1", "PAGE_SIZE_NEGATIVE")]
    [InlineData("first: 1, last: 1", "PAGE_DIRECTION_AMBIGUOUS")]
    public async Task Pages_ThatCannotBe_AreRefused(string arguments, string code)
    {
        var answer = await server.Api.SendAsync($"{{ offices({arguments}) {{ nodes {{ code }} }} }}");

        Assert.Equal(code, answer.GetProperty("errors")[0].GetProperty("extensions").GetProperty("code").GetString());
    }

    [Fact]
    public async Task Pages_WhileOfficesAreAdded_NeitherSkipNorRepeat()
    {
        await using var changing = await ApiServer.WithSampleAsync();
        const string Page = "query ($after: String) { offices(first: 12, after: $after) { nodes { code } pageInfo { endCursor } } }";
        var first = (await changing.AskAsync(Page)).GetProperty("offices");
        var add = await changing.Get<OfficeStore>().AddAsync(
            new Caller("test"), [new OfficeRecord("3190", OfficeTier.District, "3100", "กก", "First"), new OfficeRecord("3191", OfficeTier.District, "3100", "ฮฮ", "Last")]);
        Assert.True(add.IsStored);

        var rest = (await changing.AskAsync(Page, new { after = first.GetProperty("pageInfo").GetProperty("endCursor").GetString() })).GetProperty("offices");
        var codes = Codes(first).Concat(Codes(await NextAsync(rest))).Concat(Codes(rest)).ToList();

        Assert.Equal(codes.Distinct(), codes);
        Assert.Equal(Enumerable.Range(3100, 24).Select(code => $"{code}").Append("3191"), codes.Order());

        async Task<JsonElement> NextAsync(JsonElement page) =>
            (await changing.AskAsync(Page, new { after = page.GetProperty("pageInfo").GetProperty("endCursor").GetString() })).GetProperty("offices");
    }

    private async Task<List<string>> WalkAsync(string size, string cursor, string hasMore, string next)
    {
        List<string> codes = [];
        string? at = null;
        JsonElement page;
        do
        {
            page = (await server.Api.AskAsync(
                $"query ($at: String) {{ offices({size}: 7, {cursor}: $at) {{ edges {{ cursor node {{ code }} }} nodes {{ code }} pageInfo {{ hasNextPage hasPreviousPage startCursor endCursor }} }} }}",
                new { at })).GetProperty("offices");
            codes.InsertRange(size == "first" ? codes.Count : 0, Codes(page));
            at = page.GetProperty("pageInfo").GetProperty(next).GetString();
        }
        while (page.GetProperty("pageInfo").GetProperty(hasMore).GetBoolean());
        return codes;
    }

    private static List<string> Names(JsonElement nodes) => [.. nodes.EnumerateArray().Select(node => node.GetProperty("name").GetString()!)];

    private static List<string> Codes(JsonElement page) => [.. page.GetProperty("nodes").EnumerateArray().Select(node => node.GetProperty("code").GetString()!)];
}
