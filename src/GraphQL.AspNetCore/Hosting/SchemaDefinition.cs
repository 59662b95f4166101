using System.Text;
using Digital40.GraphQL.Errors;
using Digital40.GraphQL.Execution;
using Digital40.GraphQL.Types;

namespace Digital40.GraphQL.AspNetCore.Hosting;

/// <summary>What the builder was told: where the schema stands, what resolves it, and the settings.</summary>
internal sealed class SchemaDefinition
{
    /// <summary>Files of the schema definition language, relative to the content root.</summary>
    public List<string> Files { get; } = [];

    /// <summary>Sources of the schema definition language.</summary>
    public List<string> Sources { get; } = [];

    public List<Action<SchemaOptions>> SchemaOptions { get; } = [];

    public List<Action<Schema, ExecutableSchemaBuilder>> Resolvers { get; } = [];

    public List<Action<RequestOptions>> RequestOptions { get; } = [];

    /// <summary>Builds the schema and the executor.</summary>
    /// <exception cref="GraphQLException">The schema is not valid, or does not agree with the code; holds every error.</exception>
    public RequestExecutor BuildExecutor(IServiceProvider services, string contentRoot)
    {
        var schema = BuildSchema(contentRoot);
        var builder = new ExecutableSchemaBuilder(schema);
        Resolvers.ForEach(resolve => resolve(schema, builder));
        var options = new RequestOptions();
        RequestOptions.ForEach(modify => modify(options));
        return new RequestExecutor(builder.Build(), options);
    }

    private Schema BuildSchema(string contentRoot)
    {
        var source = new StringBuilder();
        foreach (var file in Files)
        {
            source.AppendLine(File.ReadAllText(Path.Combine(contentRoot, file)));
        }

        Sources.ForEach(text => source.AppendLine(text));
        if (source.Length == 0)
        {
            throw new GraphQLException("The server has no schema: call AddSchemaFile or AddSchemaText.");
        }

        var options = new SchemaOptions();
        SchemaOptions.ForEach(modify => modify(options));
        return SchemaBuilder.Build(source.ToString(), options);
    }
}
