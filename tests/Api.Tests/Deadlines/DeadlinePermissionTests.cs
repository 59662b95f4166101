using System.Text.Json;

namespace Digital40.Api.Tests.Deadlines;

public sealed class DeadlinePermissionTests(SampleServer server) : IClassFixture<SampleServer>
{
    private const string Codes = "{ deadlines(edition: 2568, first: 100) { totalCount nodes { office { code } } } }";

    [Fact]
    public async Task Deadlines_OfOtherOffices_AreLeftOutForADistrictOfficer()
    {
        var deadlines = (await server.Api.AskAsync(Codes, actor: "DistrictOfficer@3101")).GetProperty("deadlines");

        Assert.Equal(deadlines.GetProperty("nodes").GetArrayLength(), deadlines.GetProperty("totalCount").GetInt32());
        Assert.Equal(["3101"], OfficesOf(deadlines));
    }

    [Fact]
    public async Task Deadlines_OfTheProvince_AreThereForItsOfficer()
    {
        var own = await CountAsync("{}", "ProvinceOfficer@3100");

        Assert.Equal(await CountAsync("{}", "Auditor"), own);
        Assert.Equal(await CountAsync("""{ offices: ["3102"] }""", "Auditor"), await CountAsync("""{ offices: ["3102"] }""", "ProvinceOfficer@3100"));
    }

    [Theory]
    [InlineData("""{ offices: ["3102"] }""", 0)]
    [InlineData("""{ offices: ["3101", "3102"] }""", 1)]
    [InlineData("""{ province: "3100" }""", 1)]
    public async Task Conditions_OfADistrictOfficer_NeverReachOtherOffices(string where, int offices)
    {
        var deadlines = (await server.Api.AskAsync(
            $"{{ deadlines(edition: 2568, where: {where}, first: 100) {{ nodes {{ office {{ code }} }} }} }}", actor: "DistrictOfficer@3101")).GetProperty("deadlines");

        Assert.Equal(offices, OfficesOf(deadlines).Count);
    }

    [Theory]
    [InlineData("Viewer")]
    [InlineData("BiReader")]
    [InlineData("RubricAuthor")]
    [InlineData("alice:")]
    public async Task Deadlines_ForThoseWhoMayReadNone_AreForbidden(string actor)
    {
        var answer = await server.Api.SendAsync(Codes, actor: actor);

        Assert.Equal("FORBIDDEN", answer.GetProperty("errors")[0].GetProperty("extensions").GetProperty("code").GetString());
    }

    [Fact]
    public async Task Deadlines_OfAnOfficeThatMayNotBeRead_AreNull()
    {
        var data = await server.Api.AskAsync(
            """{ own: office(code: "3101") { deadlines(edition: 2568, asOf: "2025-01-01") { edition } } other: office(code: "3102") { code deadlines(edition: 2568) { edition } } }""",
            actor: "DistrictOfficer@3101");

        Assert.NotEqual(0, data.GetProperty("own").GetProperty("deadlines").GetArrayLength());
        ExpectedJson.Equal(new { code = "3102", deadlines = (object?)null }, data.GetProperty("other"));
    }

    private async Task<int> CountAsync(string where, string actor) =>
        (await server.Api.AskAsync($"{{ deadlines(edition: 2568, where: {where}, first: 1) {{ totalCount }} }}", actor: actor)).GetProperty("deadlines").GetProperty("totalCount").GetInt32();

    private static HashSet<string?> OfficesOf(JsonElement deadlines) =>
        [.. deadlines.GetProperty("nodes").EnumerateArray().Select(node => node.GetProperty("office").GetProperty("code").GetString())];
}
