using Digital40.GraphQL.AspNetCore.Hosting;
using Digital40.GraphQL.Binding;
using Digital40.GraphQL.Types;
using Microsoft.Extensions.DependencyInjection;

namespace Digital40.GraphQL.AspNetCore.Commands;

/// <summary><c>schema export</c> and <c>schema check</c>.</summary>
internal sealed class SchemaCommand(IServiceProvider services, TextWriter output, TextWriter errors)
{
    private const string Usage = "schema export [--output FILE] | schema check FILE";

    /// <summary>Runs the command.</summary>
    /// <param name="args">What follows <c>schema</c>.</param>
    /// <returns>The exit code.</returns>
    public async Task<int> RunAsync(string[] args)
    {
        try
        {
            switch (args)
            {
                case ["export"]:
                    await output.WriteAsync(Text());
                    return 0;
                case ["export", "--output", var file]:
                    await File.WriteAllTextAsync(file, Text());
                    return 0;
                default:
                    await errors.WriteLineAsync(Usage);
                    return 2;
            }
        }
        catch (Exception exception) when (exception is SchemaBindingException or IOException or UnauthorizedAccessException)
        {
            await errors.WriteLineAsync(exception.Message);
            return 1;
        }
    }

    private string Text() => SchemaPrinter.Print(services.GetRequiredService<GraphQLServer>().Executor.Schema.Schema);
}
