using Digital40.GraphQL.AspNetCore;
using Digital40.GraphQL.Binding;
using Microsoft.AspNetCore.Builder;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddGraphQLServer()
    .AddSchemaText("type Query { hello(name: String! = \"world\"): String! }")
    .AddTypes(typeof(Greetings));

var app = builder.Build();
app.MapGraphQL();
return await app.RunWithGraphQLCommandsAsync(args);

[QueryType]
static class Greetings
{
    public static string GetHello(string name) => $"Hello, {name}!";
}
