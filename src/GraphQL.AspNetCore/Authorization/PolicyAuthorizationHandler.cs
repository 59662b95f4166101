using Digital40.GraphQL.Authorization;
using Digital40.GraphQL.Execution.Resolvers;
using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.DependencyInjection;
using AuthorizationResult = Digital40.GraphQL.Authorization.AuthorizationResult;
using AuthorizeAttribute = Microsoft.AspNetCore.Authorization.AuthorizeAttribute;
using IAuthorizationHandler = Digital40.GraphQL.Authorization.IAuthorizationHandler;

namespace Digital40.GraphQL.AspNetCore.Authorization;

/// <summary>Asks the authorization service of ASP.NET Core. The resource of the policy is the <see cref="IResolverContext"/> of the field.</summary>
internal sealed class PolicyAuthorizationHandler : IAuthorizationHandler
{
    public async ValueTask<AuthorizationResult> AuthorizeAsync(AuthorizationRule rule, IResolverContext context)
    {
        var policy = await PolicyOfAsync(rule, context.Services.GetRequiredService<IAuthorizationPolicyProvider>());
        var decision = await context.Services.GetRequiredService<IAuthorizationService>().AuthorizeAsync(context.User, context, policy);
        return decision.Succeeded ? AuthorizationResult.Allowed
            : context.User.Identities.Any(identity => identity.IsAuthenticated) ? AuthorizationResult.NotAuthorized
            : AuthorizationResult.NotAuthenticated;
    }

    // Combined as for an endpoint: a rule without policy and roles is the host's default policy.
    private static async Task<AuthorizationPolicy> PolicyOfAsync(AuthorizationRule rule, IAuthorizationPolicyProvider policies)
    {
        var data = new AuthorizeAttribute { Policy = rule.Policy, Roles = rule.Roles.IsEmpty ? null : string.Join(',', rule.Roles) };
        return await AuthorizationPolicy.CombineAsync(policies, [data]) ?? await policies.GetDefaultPolicyAsync();
    }
}
