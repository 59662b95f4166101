using System.Net;
using Digital40.Api.Access;
using Digital40.Api.Tests.Identity;

namespace Digital40.Api.Tests.Hardening;

/// <summary>The schema in Production: told to those whose roles ask for it.</summary>
public sealed class SchemaSecrecyTests
{
    private static readonly string[] Documents = ["{ __schema { queryType { name } } }", """{ __type(name: "Me") { name } }""", "query A { ...f } fragment f on Query { __schema { __typename } }"];

    [ProviderFact]
    public async Task Schema_InProduction_IsForItsRolesAlone()
    {
        await using var server = await TokenServer.StartAsync();
        foreach (var role in AccessMatrix.Roles.Where(role => !AccessMatrix.RolesOfOffices.Contains(role)))
        {
            var token = await server.Provider.TokenAsync(new { oid = $"one-{role}", roles = new[] { role.ToString() } });
            foreach (var document in Documents)
            {
                var isTold = !(await server.AnswerAsync(token, document)).TryGetProperty("errors", out _);
                Assert.Equal(AccessMatrix.Of(role, Operation.ReadSchema) != Reach.None, isTold);
            }

            // A kept document of one who may is not for one who may not, and the names of types stay.
            Assert.False((await server.AnswerAsync(token, "{ me { __typename } }")).TryGetProperty("errors", out _));
        }
    }

    [ProviderFact]
    public async Task WrongName_InProduction_IsToldNoBetterOne()
    {
        await using var server = await TokenServer.StartAsync();
        var token = await server.Provider.TokenAsync(new { oid = "v", roles = new[] { "Viewer" } });

        var answer = await server.AnswerAsync(token, "{ offces { totalCount } }");

        Assert.DoesNotContain("Did you mean", answer.ToString(), StringComparison.Ordinal);
    }

    [ProviderFact]
    public async Task SchemaFile_InProduction_IsNotServed()
    {
        await using var server = await TokenServer.StartAsync();
        using var request = new HttpRequestMessage(HttpMethod.Get, "/graphql/schema.graphql");
        request.Headers.TryAddWithoutValidation("Authorization", $"Bearer {await server.Provider.TokenAsync(new { oid = "a", roles = new[] { "Auditor" } })}");

        using var response = await server.Api.Client.SendAsync(request);

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
    }
}
