namespace Digital40.Api.Tests.Offices;

public sealed class OfficePermissionTests(SampleServer server) : IClassFixture<SampleServer>
{
    [Theory]
    [InlineData("Viewer")]
    [InlineData("DistrictOfficer@3101")]
    [InlineData("ProvinceOfficer@3100")]
    [InlineData("RubricAuthor")]
    [InlineData("BiReader")]
    [InlineData("Auditor")]
    public async Task Offices_AreReadByEveryRole(string actor)
    {
        var data = await server.Api.AskAsync("""{ offices { totalCount } office(code: "3102") { parent { children { code } } } }""", actor: actor);

        Assert.Equal(24, data.GetProperty("offices").GetProperty("totalCount").GetInt32());
        Assert.Equal(23, data.GetProperty("office").GetProperty("parent").GetProperty("children").GetArrayLength());
    }

    [Fact]
    public async Task Offices_ForSomebodyWithoutARole_AreNotThere()
    {
        var id = (await server.Api.AskAsync("""{ office(code: "3101") { id } }""")).GetProperty("office").GetProperty("id").GetString();

        var data = await server.Api.AskAsync("query ($id: ID!) { offices { totalCount } office(code: \"3101\") { code } node(id: $id) { id } }", new { id }, "alice:");

        ExpectedJson.Equal(new { offices = new { totalCount = 0 }, office = (object?)null, node = (object?)null }, data);
    }
}
