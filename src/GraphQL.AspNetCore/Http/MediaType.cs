namespace Digital40.GraphQL.AspNetCore.Http;

/// <summary>How a response is written.</summary>
internal enum MediaType
{
    /// <summary><c>application/json</c>: request errors of a well-formed request have status 200.</summary>
    Json,

    /// <summary><c>application/graphql-response+json</c>: request errors have status 4xx.</summary>
    GraphQLResponse,

    /// <summary><c>text/event-stream</c>: each result is an event.</summary>
    EventStream,
}
