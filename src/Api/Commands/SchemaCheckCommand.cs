using System.CommandLine;
using Digital40.GraphQL.Errors;
using Digital40.GraphQL.Execution;
using Digital40.GraphQL.Types;
using Digital40.GraphQL.Types.Comparison;

namespace Digital40.Api.Commands;

/// <summary>Compares the schema with one that clients were built against.</summary>
internal sealed class SchemaCheckCommand : ServiceCommand
{
    private readonly Argument<string> _file = new("schema") { Description = "The schema that clients were built against.", HelpName = "file" };

    public SchemaCheckCommand(CommandHost host)
        : base("check", "List how the GraphQL schema differs from that of a file, what breaks clients first. 1 when anything breaks them.", host)
    {
        Add(_file);
    }

    /// <inheritdoc/>
    public override IReadOnlyList<string> Examples { get; } = ["schema check schema.graphql"];

    /// <inheritdoc/>
    protected override async Task<int> RunAsync(ParseResult parsed, IServiceProvider services, CancellationToken cancellationToken)
    {
        var path = parsed.GetRequiredValue(_file);
        Schema known;
        try
        {
            known = SchemaBuilder.Build(await File.ReadAllTextAsync(path, cancellationToken));
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or GraphQLException)
        {
            return Terminal.Refuse($"{path} {error.Message}");
        }

        var changes = SchemaComparison.Compare(known, services.GetRequiredService<RequestExecutor>().Schema.Schema);
        foreach (var change in changes.OrderBy(change => change.Severity))
        {
            Terminal.Say($"{change}");
        }

        var breaking = changes.Count(change => change.Severity == SchemaChangeSeverity.Breaking);
        Terminal.Say($"{changes.Length} changes, {breaking} of them breaking");
        return breaking == 0 ? ExitCode.Done : ExitCode.CheckFailed;
    }
}
