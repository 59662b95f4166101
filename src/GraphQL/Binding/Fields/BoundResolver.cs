using System.Linq.Expressions;
using Digital40.GraphQL.Execution.Resolvers;

namespace Digital40.GraphQL.Binding.Fields;

/// <summary>A resolver: immediate or asynchronous, and the fast path of a property where nothing has to happen around it.</summary>
internal sealed class BoundResolver
{
    private readonly Lazy<Func<IResolverContext, object?>>? _immediate;
    private readonly Func<IResolverContext, ValueTask<object?>>? _later;
    private readonly FieldResolver? _property;

    public BoundResolver(Func<IResolverContext, object?> immediate)
    {
        _immediate = new(immediate);
    }

    public BoundResolver(Func<IResolverContext, ValueTask<object?>> later)
    {
        _later = later;
    }

    /// <summary>The fast path of a property.</summary>
    /// <param name="immediate">The same by way of a context; compiled when something has to happen around it.</param>
    /// <param name="property">The fast path.</param>
    public BoundResolver(Expression<Func<IResolverContext, object?>> immediate, FieldResolver property)
    {
        _immediate = new(immediate.Compile);
        _property = property;
    }

    /// <summary>The resolver for the execution.</summary>
    public FieldResolver ToFieldResolver() => _property
        ?? (_immediate is not null ? FieldResolver.Immediate(_immediate.Value) : FieldResolver.Async(ResolveAsync));

    /// <summary>Resolves whichever way there is.</summary>
    public ValueTask<object?> ResolveAsync(IResolverContext context) =>
        // One of the two is always there.
        _later is not null ? _later(context) : new ValueTask<object?>(_immediate!.Value(context));
}
