namespace Digital40.Api.Tests.Offices;

public sealed class OfficeQueryTests
{
    [Fact]
    public async Task Offices_OfProvince_AreItsDistricts()
    {
        await using var server = await ApiServer.WithSampleAsync();

        var data = await server.AskAsync("""{ offices(where: { parent: "3100" }, first: 2) { totalCount nodes { code name(locale: EN) parent { code } } } }""");

        Assert.Equal(23, data.GetProperty("offices").GetProperty("totalCount").GetInt32());
        Assert.All(data.GetProperty("offices").GetProperty("nodes").EnumerateArray(), office => Assert.Equal("3100", office.GetProperty("parent").GetProperty("code").GetString()));
    }
}
