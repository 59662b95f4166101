namespace Digital40.GraphQL.AspNetCore.Tests.Clients;

/// <summary>Clients that people use, against the sample server.</summary>
public sealed class ClientTests
{
    [NodeFact]
    public Task Audits_OfGraphQLHttp_AllPass() => RunAsync("audits.mjs");

    [NodeFact]
    public Task GraphQLWs_OperationsOfEveryKind_Work() => RunAsync("graphql-ws.mjs");

    [NodeFact]
    public Task GraphQLSse_BothModes_Work() => RunAsync("graphql-sse.mjs");

    [NodeFact]
    public Task Urql_OperationsOfEveryKind_Work() => RunAsync("urql.mjs");

    [NodeFact]
    public Task Apollo_OperationsOfEveryKind_Work() => RunAsync("apollo.mjs");

    [NodeFact]
    public Task RelayCompiler_SchemaOfServer_MakesQueryThatRuns() => RunAsync("relay.mjs");

    [NodeFact]
    public Task Introspection_ReadByGraphQLJs_GivesTheSchema() => RunAsync("introspection.mjs");

    private static async Task RunAsync(string script)
    {
        await using var server = await SampleServer.StartAsync();

        await NodeClient.RunAsync(script, () => server.Errors, new Uri(server.Address, "/graphql").ToString());
    }
}
