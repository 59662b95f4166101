namespace Digital40.GraphQL.AspNetCore.Tests.Clients;

/// <summary>Clients that people use, against the sample server.</summary>
public sealed class ClientTests
{
    [NodeFact]
    public Task Audits_OfGraphQLHttp_AllPass() => RunAsync("audits.mjs");

    private static async Task RunAsync(string script)
    {
        await using var server = await SampleServer.StartAsync();

        await NodeClient.RunAsync(script, new Uri(server.Address, "/graphql").ToString());
    }
}
