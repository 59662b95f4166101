using Digital40.GraphQL.AspNetCore.Commands;
using Microsoft.AspNetCore.Builder;

namespace Digital40.GraphQL.AspNetCore;

/// <summary>Runs a host, or a command about its schema instead.</summary>
public static class GraphQLCommandExtensions
{
    /// <summary>
    /// Runs the host until it is stopped. With <c>schema export [--output FILE]</c> it writes the schema and ends; with <c>schema check FILE</c> it compares the schema
    /// with that of a file, which clients were built against, lists the changes and ends.
    /// </summary>
    /// <param name="app">The host.</param>
    /// <param name="args">The arguments of the command line.</param>
    /// <returns>The exit code: 0, or 1 when a command found breaking changes or could not be done, or 2 when it was not understood.</returns>
    public static async Task<int> RunWithGraphQLCommandsAsync(this WebApplication app, string[] args)
    {
        if (args is ["schema", ..])
        {
            await using (app)
            {
                return await new SchemaCommand(app.Services, Console.Out, Console.Error).RunAsync(args[1..]);
            }
        }

        await app.RunAsync();
        return 0;
    }
}
