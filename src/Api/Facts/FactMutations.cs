using System.Security.Claims;
using Digital40.Api.Errors;
using Digital40.GraphQL.Binding;

namespace Digital40.Api.Facts;

/// <summary>The mutation fields of facts.</summary>
[MutationType]
internal static class FactMutations
{
    public static async Task<RecordFactsPayload> RecordFactsAsync(
        RecordFactsInput input, GuardedFactStore facts, ClaimsPrincipal user, CancellationToken cancellationToken)
    {
        var result = await facts.RecordAsync(user, input, cancellationToken);
        if (!result.IsStored)
        {
            return new RecordFactsPayload(null, UserErrors.Of(result, "facts"));
        }

        var stored = (await facts.FindAsync(user, [.. result.Value.Select(version => version.Id)], cancellationToken)).ToDictionary(fact => fact.Id);
        return new RecordFactsPayload([.. result.Value.Select(version => stored[version.Id])], null);
    }
}
