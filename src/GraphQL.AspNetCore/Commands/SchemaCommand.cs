using Digital40.GraphQL.AspNetCore.Hosting;
using Digital40.GraphQL.Binding;
using Digital40.GraphQL.Errors;
using Digital40.GraphQL.Types;
using Digital40.GraphQL.Types.Comparison;
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
                case ["check", var file]:
                    return await CheckAsync(SchemaBuilder.Build(await File.ReadAllTextAsync(file)));
                default:
                    await errors.WriteLineAsync(Usage);
                    return 2;
            }
        }
        catch (Exception exception) when (exception is SchemaBindingException or GraphQLException or IOException or UnauthorizedAccessException)
        {
            await errors.WriteLineAsync(exception.Message);
            return 1;
        }
    }

    private Schema Current => services.GetRequiredService<GraphQLServer>().Executor.Schema.Schema;

    private string Text() => SchemaPrinter.Print(Current) + "\n";

    private async Task<int> CheckAsync(Schema known)
    {
        var changes = SchemaComparison.Compare(known, Current);
        foreach (var change in changes.OrderBy(change => change.Severity))
        {
            await output.WriteLineAsync(change.ToString());
        }

        var breaking = changes.Count(change => change.Severity == SchemaChangeSeverity.Breaking);
        await output.WriteLineAsync(FormattableString.Invariant($"{changes.Length} changes, {breaking} of them breaking"));
        return breaking == 0 ? 0 : 1;
    }
}
