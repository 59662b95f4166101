using Digital40.GraphQL.Language.Nodes;

namespace Digital40.GraphQL.AspNetCore.Http;

/// <summary>Which operations a transport allows. GET allows none that changes something; without an event stream there is no subscription.</summary>
internal static class Operations
{
    public static readonly IReadOnlyList<OperationType> Query = [OperationType.Query];
    public static readonly IReadOnlyList<OperationType> QueryOrMutation = [OperationType.Query, OperationType.Mutation];
    public static readonly IReadOnlyList<OperationType> QueryOrSubscription = [OperationType.Query, OperationType.Subscription];
}
