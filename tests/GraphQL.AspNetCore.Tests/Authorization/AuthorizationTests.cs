using System.Security.Claims;
using Digital40.GraphQL.AspNetCore.Tests.Http;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;

namespace Digital40.GraphQL.AspNetCore.Tests.Authorization;

/// <summary>The policies of ASP.NET Core decide about fields, whatever transport the request came by.</summary>
public sealed class AuthorizationTests
{
    private const string Schema = """
        type Query {
          open: String
          signedIn: String
          editors: String
          grown: String
        }
        """;

    [Theory]
    [InlineData(null, "open")]
    [InlineData("Dao", "open,signedIn")]
    [InlineData("Dao,role=editor", "open,signedIn,editors")]
    [InlineData("Dao,age=20", "open,signedIn,grown")]
    public async Task Fields_ByUser_AreGivenOrRefused(string? user, string expected)
    {
        await using var app = await StartAsync(user);
        using var client = new HttpClient { BaseAddress = new Uri(app.Urls.Single()) };

        var response = await client.PostJsonAsync("""{"query":"{ open signedIn editors grown }"}""");

        using var json = System.Text.Json.JsonDocument.Parse(await response.Content.ReadAsStringAsync());
        var given = json.RootElement.GetProperty("data").EnumerateObject().Where(field => field.Value.ValueKind != System.Text.Json.JsonValueKind.Null).Select(field => field.Name).ToList();
        Assert.Equal(expected.Split(','), given);
        var refused = json.RootElement.TryGetProperty("errors", out var errors) ? errors.EnumerateArray().ToList() : [];
        Assert.Equal(4 - given.Count, refused.Count);
        var code = user is null ? "AUTH_NOT_AUTHENTICATED" : "AUTH_NOT_AUTHORIZED";
        Assert.All(refused, error => Assert.Equal(code, error.GetProperty("extensions").GetProperty("code").GetString()));
    }

    private static async Task<WebApplication> StartAsync(string? user)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Services.AddGraphQLServer().AddSchemaText(Schema).AddTypes(typeof(GuardedQueries)).AddAuthorization();
        builder.Services.AddAuthorizationBuilder().AddPolicy("grown", policy => policy.RequireAssertion(context => context.User.HasClaim("age", "20")));
        var app = builder.Build();
        app.Urls.Add("http://127.0.0.1:0");
        app.Use((context, next) =>
        {
            if (user is not null)
            {
                context.User = new ClaimsPrincipal(new ClaimsIdentity(user.Split(',').Select(ClaimOf), "test", ClaimTypes.Name, "role"));
            }

            return next(context);
        });
        app.MapGraphQL();
        await app.StartAsync();
        return app;
    }

    private static Claim ClaimOf(string text) => text.Split('=') is [var type, var value] ? new Claim(type, value) : new Claim(ClaimTypes.Name, text);
}
