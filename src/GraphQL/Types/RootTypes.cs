namespace Digital40.GraphQL.Types;

/// <summary>The types where operations start.</summary>
/// <param name="Query">Where queries start; null only in a schema that is not valid.</param>
/// <param name="Mutation">Where mutations start, or null.</param>
/// <param name="Subscription">Where subscriptions start, or null.</param>
internal sealed record RootTypes(ObjectType? Query, ObjectType? Mutation, ObjectType? Subscription);
