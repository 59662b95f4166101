using System.Collections.Immutable;
using Digital40.GraphQL.Language;
using Digital40.GraphQL.Language.Nodes;

namespace Digital40.GraphQL.Errors;

/// <summary>What went wrong, as the client reads it. Specification: Response.Errors.</summary>
/// <param name="Message">One sentence for the developer of the client.</param>
public sealed record GraphQLError(string Message)
{
    /// <summary>Where in the document it went wrong, in the order of the source; may be empty.</summary>
    public ImmutableArray<SourceLocation> Locations { get; init; } = [];

    /// <summary>The place in the response that the error belongs to, or null for a request error.</summary>
    public ResponsePath? Path { get; init; }

    /// <summary>What the server adds (<c>code</c> and more), or null for nothing.</summary>
    public IReadOnlyDictionary<string, object?>? Extensions { get; init; }

    /// <summary>What was thrown, or null. It never reaches the client.</summary>
    public Exception? Exception { get; init; }

    /// <summary>The stable code in <c>extensions.code</c>, or null when there is none.</summary>
    public string? Code => Extensions is { } extensions && extensions.TryGetValue("code", out var code) ? code as string : null;

    /// <summary>An error at nodes of the document.</summary>
    /// <param name="message">One sentence.</param>
    /// <param name="nodes">The nodes; those without a place are left out.</param>
    public static GraphQLError At(string message, params ReadOnlySpan<SyntaxNode?> nodes)
    {
        var locations = ImmutableArray.CreateBuilder<SourceLocation>(nodes.Length);
        foreach (var node in nodes)
        {
            if (node is { Location.IsKnown: true })
            {
                locations.Add(node.Location);
            }
        }

        return new GraphQLError(message) { Locations = locations.DrainToImmutable() };
    }

    /// <summary>The same error with a stable code in its extensions.</summary>
    /// <param name="code">The code, in capitals with underscores.</param>
    public GraphQLError WithCode(string code) => WithExtension("code", code);

    /// <summary>The same error with one more entry in its extensions.</summary>
    /// <param name="key">The key of the entry.</param>
    /// <param name="value">What is written: null, a bool, a number, a string, a dictionary or a list of such.</param>
    public GraphQLError WithExtension(string key, object? value)
    {
        var extensions = Extensions is null ? new Dictionary<string, object?>(StringComparer.Ordinal) : new(Extensions, StringComparer.Ordinal);
        extensions[key] = value;
        return this with { Extensions = extensions };
    }
}
