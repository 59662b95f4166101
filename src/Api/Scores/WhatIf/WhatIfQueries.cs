using System.Security.Claims;
using Digital40.Api.Scalars;
using Digital40.GraphQL.Binding;

namespace Digital40.Api.Scores.WhatIf;

/// <summary>The query fields of what is not stored.</summary>
[QueryType]
internal static class WhatIfQueries
{
    public static Task<EvaluatePayload> EvaluateAsync(
        EvaluateInput input, GuardedEvaluator evaluator, ClaimsPrincipal user, CancellationToken cancellationToken) =>
        evaluator.EvaluateAsync(user, input, cancellationToken);

    public static Task<WhatIfPayload> WhatIfAsync(
        string office, int edition, WhatIfChangesInput changes, DateOnly? asOf, GuardedTrial trial, ClaimsPrincipal user, CancellationToken cancellationToken) =>
        trial.TryAsync(user, ThaiTexts.Code(office), edition, changes, asOf, cancellationToken);
}
