using Digital40.GraphQL.Binding.Naming;
using Digital40.GraphQL.Execution.Resolvers;

namespace Digital40.GraphQL.Binding.Fields;

/// <summary>Takes services from the request.</summary>
internal static class ResolverServices
{
    public static T Required<T>(IResolverContext context)
        where T : class =>
        Optional<T>(context) ?? throw new InvalidOperationException($"The services of the request hold no '{ClrNames.Of(typeof(T))}'.");

    public static T? Optional<T>(IResolverContext context)
        where T : class => (T?)context.Services.GetService(typeof(T));
}
