using Digital40.GraphQL.Binding;
using Digital40.GraphQL.Relay;
using Digital40.Persistence.Facts;

namespace Digital40.Api.Facts;

/// <summary>The fields of facts.</summary>
[ObjectType<StoredFact>("Fact")]
internal static class FactType
{
    [ID("Fact")]
    public static long GetId([Parent] StoredFact fact) => fact.Id;

    public static string GetReference([Parent] StoredFact fact) => fact.Content.Id;

    [NodeResolver]
    public static async Task<StoredFact?> FindAsync(long id, FactLoader facts, CancellationToken cancellationToken) =>
        await facts.LoadAsync(id, cancellationToken);
}
