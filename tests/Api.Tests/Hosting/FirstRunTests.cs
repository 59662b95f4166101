using Digital40.Persistence.Offices;

namespace Digital40.Api.Tests.Hosting;

public sealed class FirstRunTests
{
    private static readonly Dictionary<string, string?> Sample = new() { ["Data:Sample"] = "true" };

    [Fact]
    public async Task Development_EmptyDatabase_HasTheSampleMarkedAsOne()
    {
        await using var server = await ApiServer.StartAsync(Sample);

        var offices = (await server.AskAsync("{ offices { totalCount nodes { isSample } } }")).GetProperty("offices");

        Assert.Equal(24, offices.GetProperty("totalCount").GetInt32());
        Assert.All(offices.GetProperty("nodes").EnumerateArray(), office => Assert.True(office.GetProperty("isSample").GetBoolean()));
    }

    [Fact]
    public async Task Development_AnyOfficeThere_LoadsNoSample()
    {
        using var folder = new TemporaryFolder();
        var first = await ApiServer.StartAsync(folder: folder.Path);
        await first.Get<OfficeStore>().AddAsync(new("test"), [new OfficeRecord("99", OfficeTier.Province, null, "ก", "A")]);
        await first.StopAsync();

        var second = await ApiServer.StartAsync(Sample, folder.Path);
        var offices = await second.Get<OfficeStore>().ListAsync();
        await second.StopAsync();

        Assert.Equal("99", Assert.Single(offices).Code);
    }

    [Fact]
    public async Task Production_EmptyDatabase_StaysEmpty()
    {
        await using var server = await ApiServer.StartAsync(new Dictionary<string, string?>(Sample.Concat(ApiServer.Production)), environment: "Production");

        Assert.Empty(await server.Get<OfficeStore>().ListAsync());
    }
}
