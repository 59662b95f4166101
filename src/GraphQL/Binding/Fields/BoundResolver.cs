using Digital40.GraphQL.Execution.Resolvers;

namespace Digital40.GraphQL.Binding.Fields;

/// <summary>A compiled resolver: immediate or asynchronous, and the fast path of a property where nothing has to happen around it.</summary>
internal sealed class BoundResolver
{
    private readonly FieldResolver? _property;

    public BoundResolver(Func<IResolverContext, object?> immediate, FieldResolver? property = null)
    {
        Immediate = immediate;
        _property = property;
    }

    public BoundResolver(Func<IResolverContext, ValueTask<object?>> later)
    {
        Later = later;
    }

    public Func<IResolverContext, object?>? Immediate { get; }

    public Func<IResolverContext, ValueTask<object?>>? Later { get; }

    /// <summary>The resolver for the execution.</summary>
    public FieldResolver ToFieldResolver() => _property
        ?? (Immediate is not null ? FieldResolver.Immediate(Immediate) : FieldResolver.Async(ResolveAsync));

    /// <summary>Resolves whichever way there is.</summary>
    public ValueTask<object?> ResolveAsync(IResolverContext context) =>
        // One of the two is always there.
        Later is not null ? Later(context) : new ValueTask<object?>(Immediate!(context));
}
