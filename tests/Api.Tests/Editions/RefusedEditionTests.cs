using Digital40.Rules.Rubrics;

namespace Digital40.Api.Tests.Editions;

public sealed class RefusedEditionTests
{
    private const string Problems = "code place { path file line column } expected found under";

    [Fact]
    public async Task Change_ThatIsRefused_IsToldAndTheLastGoodContentStays()
    {
        using var folder = new EditionFolder();
        await using var server = await ApiServer.WithSampleAsync(folder.Settings);
        var editions = server.Get<EditionStore>();
        folder.Replace("due-soon-days: 7", "due-soon-days: seven");
        editions.Reload();

        var data = await server.AskAsync($"{{ edition(year: 2568) {{ dueSoonDays refused {{ {Problems} }} }} refusedEditions {{ year problems {{ {Problems} }} }} }}");

        var expected = editions.Errors[2568].Select(error => new
        {
            code = error.Code, place = new { path = error.Path, file = error.File, line = error.Line, column = error.Column }, expected = error.Expected,
            found = error.Found, under = error.Under,
        }).ToList();
        Assert.Equal("due-soon-days", Assert.Single(expected).place.path);
        ExpectedJson.Equal(
            new { edition = new { dueSoonDays = 7, refused = expected }, refusedEditions = new[] { new { year = 2568, problems = expected } } }, data);
    }

    [Fact]
    public async Task Year_ThatWasNeverGood_IsRefusedAndNotServed()
    {
        using var folder = new EditionFolder();
        folder.Add(2569, "edition: [");
        await using var server = await ApiServer.WithSampleAsync(folder.Settings);

        var data = await server.AskAsync("{ editions { year } edition(year: 2569) { year } refusedEditions { year problems { code } } }");

        Assert.Equal(1, data.GetProperty("editions").GetArrayLength());
        Assert.Equal("null", data.GetProperty("edition").GetRawText());
        var refused = Assert.Single(data.GetProperty("refusedEditions").EnumerateArray());
        Assert.Equal(2569, refused.GetProperty("year").GetInt32());
        Assert.NotEqual(0, refused.GetProperty("problems").GetArrayLength());
    }
}
