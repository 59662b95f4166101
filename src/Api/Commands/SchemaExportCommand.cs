using System.CommandLine;
using Digital40.GraphQL.Execution;
using Digital40.GraphQL.Types;

namespace Digital40.Api.Commands;

/// <summary>Writes the schema.</summary>
internal sealed class SchemaExportCommand : ServiceCommand
{
    private readonly Option<string?> _output = new("--output") { Description = "The file to write. Without it, the schema is printed.", HelpName = "file" };

    public SchemaExportCommand(CommandHost host)
        : base("export", "Write the GraphQL schema, once it is found to agree with the program. No database is needed.", host)
    {
        Add(_output);
    }

    /// <inheritdoc/>
    public override IReadOnlyList<string> Examples { get; } = ["schema export --output schema.graphql"];

    /// <inheritdoc/>
    protected override async Task<int> RunAsync(ParseResult parsed, IServiceProvider services, CancellationToken cancellationToken)
    {
        var text = SchemaPrinter.Print(services.GetRequiredService<RequestExecutor>().Schema.Schema) + "\n";
        await (parsed.GetValue(_output) is { } path ? File.WriteAllTextAsync(path, text, cancellationToken) : Terminal.Output.WriteAsync(text));
        return ExitCode.Done;
    }
}
