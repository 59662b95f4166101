using System.Net;
using System.Security.Cryptography;
using System.Text.Json;
using Digital40.GraphQL.AspNetCore.Tests.Http;
using Digital40.GraphQL.Errors;

namespace Digital40.GraphQL.AspNetCore.Tests.Documents;

public sealed class PersistedDocumentTests
{
    private const string Answer = """{"data":{"hello":"Hello, known!"}}""";
    private static readonly string Hash = Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "Documents", "Hello.graphql"))));

    [Fact]
    public async Task Document_ByNameOfItsFile_IsRun()
    {
        await using var server = await StartAsync(only: true);

        var response = await server.Client.PostJsonAsync("""{"documentId":"Hello","variables":{"name":"known"}}""");

        Assert.Equal(Answer, await response.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task Document_ByItsHash_IsRun()
    {
        await using var server = await StartAsync(only: true);

        var response = await server.Client.PostJsonAsync(JsonSerializer.Serialize(new { documentId = Hash, variables = new { name = "known" } }));

        Assert.Equal(Answer, await response.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task Document_ByApollosHash_IsRun()
    {
        await using var server = await StartAsync(only: true);
        var body = JsonSerializer.Serialize(new { extensions = new { persistedQuery = new { version = 1, sha256Hash = Hash } }, variables = new { name = "known" } });

        var response = await server.Client.PostJsonAsync(body);

        Assert.Equal(Answer, await response.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task Document_ByGet_IsRun()
    {
        await using var server = await StartAsync(only: true);

        var response = await server.Client.GetAsync($"/graphql?documentId=Hello&variables={Uri.EscapeDataString("""{"name":"known"}""")}");

        Assert.Equal(Answer, await response.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task Hash_NotKnown_IsAnsweredAsApolloExpects()
    {
        await using var server = await StartAsync(only: false);

        var response = await server.Client.PostJsonAsync("""{"extensions":{"persistedQuery":{"version":1,"sha256Hash":"0000"}}}""");

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal("""{"errors":[{"message":"PersistedQueryNotFound","extensions":{"code":"PERSISTED_QUERY_NOT_FOUND"}}]}""", await response.Content.ReadAsStringAsync());
    }

    [Theory]
    [InlineData("")]
    [InlineData("hello")]
    [InlineData("Hello.graphql")]
    [InlineData("./Hello")]
    [InlineData("../Documents/Hello")]
    [InlineData("..\\Documents\\Hello")]
    [InlineData("/etc/passwd")]
    [InlineData("Hello\u0000")]
    [InlineData("../Sample/sample")]
    public async Task Id_NotKnown_Is400AndNeverAPath(string id)
    {
        await using var server = await StartAsync(only: false);

        var response = await server.Client.PostJsonAsync(JsonSerializer.Serialize(new { documentId = id }));

        await MalformedRequestTests.AssertRefusedAsync(server, response, HttpStatusCode.BadRequest, "PERSISTED_DOCUMENT_NOT_FOUND");
    }

    [Fact]
    public async Task Document_OfTheClient_IsRefusedWhereOnlyKnownOnesRun()
    {
        await using var server = await StartAsync(only: true);

        var response = await server.Client.PostJsonAsync("""{"query":"{ hello }"}""");

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Contains("PERSISTED_DOCUMENT_REQUIRED", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal(0, server.Calls.Hellos);
    }

    [Fact]
    public async Task Documents_NotValid_StopTheStartWithEveryErrorAndItsFile()
    {
        var folder = Directory.CreateTempSubdirectory();
        try
        {
            await File.WriteAllTextAsync(Path.Combine(folder.FullName, "A.graphql"), "{ helo\n  wrold }");
            await File.WriteAllTextAsync(Path.Combine(folder.FullName, "B.graphql"), "{");
            await using var app = SampleServer.Build(server => server.ModifyServerOptions(options => options.PersistedDocuments.Folder = folder.FullName));

            var exception = await Assert.ThrowsAsync<GraphQLException>(() => app.StartAsync());

            Assert.Collection(
                exception.Message.Split(Environment.NewLine),
                line => Assert.StartsWith($"{Path.Combine(folder.FullName, "A.graphql")}:1:3 Cannot query field \"helo\"", line, StringComparison.Ordinal),
                line => Assert.StartsWith($"{Path.Combine(folder.FullName, "A.graphql")}:2:3 Cannot query field \"wrold\"", line, StringComparison.Ordinal),
                line => Assert.StartsWith($"{Path.Combine(folder.FullName, "B.graphql")}:1:2 Syntax Error", line, StringComparison.Ordinal));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static Task<SampleServer> StartAsync(bool only) => SampleServer.StartAsync(server => server.ModifyServerOptions(options =>
    {
        options.PersistedDocuments.Folder = "Documents";
        options.PersistedDocuments.Only = only;
    }));
}
