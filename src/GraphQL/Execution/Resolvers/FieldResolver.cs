using Digital40.GraphQL.Execution.Fields;

namespace Digital40.GraphQL.Execution.Resolvers;

/// <summary>How the value of a field is found. One of the kinds made here.</summary>
public abstract class FieldResolver
{
    private protected FieldResolver()
    {
    }

    /// <summary>A property of the parent: read without a context, and written without boxing where its type allows.</summary>
    /// <typeparam name="TParent">The type of the parent.</typeparam>
    /// <typeparam name="TValue">The type of the property.</typeparam>
    /// <param name="read">Reads it. It must not have side effects.</param>
    public static FieldResolver Property<TParent, TValue>(Func<TParent, TValue> read)
        where TParent : class => new PropertyResolver<TParent, TValue>(read);

    /// <summary>A value that is there at once.</summary>
    /// <param name="resolve">Gives the value.</param>
    public static FieldResolver Immediate(Func<IResolverContext, object?> resolve) => new ImmediateResolver(resolve);

    /// <summary>A value that may come later. When it is there at once nothing waits.</summary>
    /// <param name="resolve">Gives the value.</param>
    public static FieldResolver Async(Func<IResolverContext, ValueTask<object?>> resolve) => new AsyncResolver(resolve);

    /// <summary>The plan of a field that is resolved so.</summary>
    internal abstract FieldPlan Plan(FieldParts parts);
}
