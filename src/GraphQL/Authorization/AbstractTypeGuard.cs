using System.Collections;
using Digital40.GraphQL.Binding.Fields;
using Digital40.GraphQL.Errors;
using Digital40.GraphQL.Execution.Resolvers;
using Digital40.GraphQL.Types;

namespace Digital40.GraphQL.Authorization;

/// <summary>
/// Guards the values of an interface or union, whose types are known only when they are there: one that its reader may not read is an error, and null in a list.
/// </summary>
/// <param name="typeOf">Gives the object type of a value.</param>
/// <param name="guards">The guards of the types that have one.</param>
internal sealed class AbstractTypeGuard(Func<object, ObjectType?> typeOf, IReadOnlyDictionary<ObjectType, AuthorizationGuard> guards)
{
    /// <summary>The resolver behind the guard; the same one when no type has one.</summary>
    /// <param name="resolver">The resolver.</param>
    /// <param name="type">The type of its field.</param>
    public BoundResolver Around(BoundResolver resolver, GraphQLType type) =>
        guards.Count == 0 ? resolver : new BoundResolver(context => ResolveAsync(context, resolver, type.Nullable));

    private async ValueTask<object?> ResolveAsync(IResolverContext context, BoundResolver resolver, GraphQLType type)
    {
        var path = context.Path;
        var value = await resolver.ResolveAsync(context).ConfigureAwait(false);
        return value is null ? null : await CheckAsync(context, value, type, path).ConfigureAwait(false);
    }

    private async ValueTask<object?> CheckAsync(IResolverContext context, object value, GraphQLType type, ResponsePath path)
    {
        if (type is ListType list && value is IEnumerable items)
        {
            return await CheckItemsAsync(context, items, list.OfType.Nullable, path).ConfigureAwait(false);
        }

        if (typeOf(value) is { } objectType && guards.TryGetValue(objectType, out var guard))
        {
            await guard.CheckAsync(context).ConfigureAwait(false);
        }

        return value;
    }

    // A copy: what is enumerated once may be gone the second time.
    private async ValueTask<object?> CheckItemsAsync(IResolverContext context, IEnumerable items, GraphQLType type, ResponsePath path)
    {
        var allowed = new List<object?>();
        foreach (var item in items)
        {
            var place = ResponsePath.Item(path, allowed.Count);
            try
            {
                allowed.Add(item is null ? null : await CheckAsync(context, item, type, place).ConfigureAwait(false));
            }
            catch (GraphQLException exception)
            {
                allowed.Add(null);
                foreach (var error in exception.Errors)
                {
                    context.ReportError(error with { Path = place });
                }
            }
        }

        return allowed;
    }
}
