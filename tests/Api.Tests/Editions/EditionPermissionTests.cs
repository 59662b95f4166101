namespace Digital40.Api.Tests.Editions;

public sealed class EditionPermissionTests(SampleServer server) : IClassFixture<SampleServer>
{
    [Theory]
    [InlineData("Viewer")]
    [InlineData("DistrictOfficer@3101")]
    [InlineData("ProvinceOfficer@3100")]
    [InlineData("RubricAuthor")]
    [InlineData("BiReader")]
    [InlineData("Auditor")]
    public async Task Editions_AreReadByEveryRole(string actor)
    {
        var data = await server.Api.AskAsync("{ editions { year } edition(year: 2568) { year criteria { code } } }", actor: actor);

        Assert.Equal(1, data.GetProperty("editions").GetArrayLength());
        Assert.NotEqual(0, data.GetProperty("edition").GetProperty("criteria").GetArrayLength());
    }

    [Fact]
    public async Task Editions_ForSomebodyWithoutARole_AreNotThere()
    {
        var id = (await server.Api.AskAsync("{ edition(year: 2568) { id } }")).GetProperty("edition").GetProperty("id").GetString();

        var data = await server.Api.AskAsync("query ($id: ID!) { editions { year } edition(year: 2568) { year } node(id: $id) { id } }", new { id }, "alice:");

        ExpectedJson.Equal(new { editions = Array.Empty<object>(), edition = (object?)null, node = (object?)null }, data);
    }

    [Theory]
    [InlineData("RubricAuthor", true)]
    [InlineData("Auditor", true)]
    [InlineData("Viewer", false)]
    [InlineData("DistrictOfficer@3101", false)]
    [InlineData("ProvinceOfficer@3100", false)]
    [InlineData("BiReader", false)]
    [InlineData("alice:", false)]
    public async Task Refusals_AreForAuthorsAndAuditors(string actor, bool may)
    {
        var answer = await server.Api.SendAsync("{ refusedEditions { year } }", actor: actor);
        var edition = (await server.Api.AskAsync("{ edition(year: 2568) { refused { code } } }", actor: actor)).GetProperty("edition");

        Assert.Equal(may, !answer.TryGetProperty("errors", out var errors));
        Assert.Equal(may ? null : "FORBIDDEN", may ? null : errors[0].GetProperty("extensions").GetProperty("code").GetString());
        Assert.Equal(may ? "{\"refused\":[]}" : actor == "alice:" ? "null" : "{\"refused\":null}", edition.GetRawText());
    }
}
