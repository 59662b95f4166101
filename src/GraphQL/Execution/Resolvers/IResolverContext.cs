using System.Security.Claims;
using Digital40.GraphQL.Errors;
using Digital40.GraphQL.Execution.Batching;
using Digital40.GraphQL.Language.Nodes;
using Digital40.GraphQL.Types;

namespace Digital40.GraphQL.Execution.Resolvers;

/// <summary>What a resolver knows of the field it answers. It may be kept until the resolver has ended, and no longer.</summary>
public interface IResolverContext
{
    /// <summary>The schema.</summary>
    Schema Schema { get; }

    /// <summary>The object type that the field is selected on.</summary>
    ObjectType ObjectType { get; }

    /// <summary>The field.</summary>
    FieldDefinition Field { get; }

    /// <summary>The field as it stands in the document; the first one where several were merged.</summary>
    FieldNode FieldNode { get; }

    /// <summary>The name in the response: the alias, or the name of the field.</summary>
    string ResponseName { get; }

    /// <summary>The place in the response.</summary>
    ResponsePath Path { get; }

    /// <summary>The operation that is executed.</summary>
    OperationDefinitionNode Operation { get; }

    /// <summary>The services of the request.</summary>
    IServiceProvider Services { get; }

    /// <summary>Who asks; without an identity when nobody signed in.</summary>
    ClaimsPrincipal User { get; }

    /// <summary>Is cancelled when the client has gone, or the time for the request has passed.</summary>
    CancellationToken RequestAborted { get; }

    /// <summary>What earlier steps of the request left for later ones.</summary>
    IDictionary<string, object?> ContextData { get; }

    /// <summary>Where data loaders have their batches fetched.</summary>
    IBatchDispatcher Batches { get; }

    /// <summary>
    /// What belongs to this execution alone, which is that of a request or of one event of a subscription: made when it is first asked for, gone with
    /// the execution, and never seen by another. Thread-safe.
    /// </summary>
    /// <typeparam name="T">Its type, of which an execution has one.</typeparam>
    T State<T>()
        where T : class, new();

    /// <summary>The object whose field is resolved; null for root fields of a request without root value.</summary>
    object? ParentObject { get; }

    /// <summary>The object whose field is resolved.</summary>
    /// <typeparam name="T">Its type.</typeparam>
    /// <exception cref="InvalidCastException">It has another type.</exception>
    T Parent<T>();

    /// <summary>Whether an argument was given or has a default value.</summary>
    /// <param name="name">The name of the argument in the schema.</param>
    bool HasArgument(string name);

    /// <summary>The value of an argument after coercion; null when it was not given and has no default value.</summary>
    /// <param name="name">The name of the argument in the schema.</param>
    object? ArgumentValue(string name);

    /// <summary>Whether a field is selected below this one, under any of its types.</summary>
    /// <param name="fieldName">The name of the field in the schema.</param>
    bool IsSelected(string fieldName);

    /// <summary>Adds an error beside the value that the resolver returns.</summary>
    /// <param name="error">The error; place and path are filled in when they are absent.</param>
    void ReportError(GraphQLError error);
}
