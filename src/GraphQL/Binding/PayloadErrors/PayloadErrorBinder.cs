using System.Reflection;
using Digital40.GraphQL.Binding.Fields;
using Digital40.GraphQL.Binding.Naming;
using Digital40.GraphQL.Execution.Resolvers;
using Digital40.GraphQL.Types;

namespace Digital40.GraphQL.Binding.PayloadErrors;

/// <summary>Turns the exceptions that a resolver names into errors of its payload.</summary>
internal sealed class PayloadErrorBinder(BindingSession session)
{
    /// <summary>The resolver with its exceptions caught; the same one when it names none.</summary>
    /// <param name="resolver">The resolver.</param>
    /// <param name="field">Its field, which returns the payload.</param>
    /// <param name="method">Its method.</param>
    /// <param name="payload">The C# type of the payload.</param>
    /// <param name="site">Where the field and the method meet.</param>
    public BoundResolver Around(BoundResolver resolver, FieldDefinition field, MethodInfo method, Type payload, Site site)
    {
        var errors = method.GetCustomAttributes().OfType<IErrorType>().Select(attribute => attribute.Type).ToList();
        if (errors.Count == 0)
        {
            return resolver;
        }

        var create = PayloadFactory.Compile(payload, out var item);
        if (create is null || (field.Type.Named as ObjectType)?.Fields.Find("errors")?.Type is not { Nullable: ListType, Named: CompositeType errorType })
        {
            Refuse(site, $"names exceptions, but its payload '{ClrNames.Of(payload)}' cannot be made of a list of errors alone or its type '{field.Type.Named}' has no list 'errors'");
            return resolver;
        }

        var mappings = new List<ErrorMapping>();
        foreach (var error in errors)
        {
            // The factory gives the type of the items with itself.
            mappings.AddRange(Map(error, errorType, item!, site));
        }

        return new BoundResolver(context => ResolveAsync(context, resolver, mappings, create));
    }

    private List<ErrorMapping> Map(Type error, CompositeType errorType, Type item, Site site)
    {
        var mappings = ErrorMappings.Of(error).ToList();
        if (FindType(error) is not { } type || !session.Schema.PossibleTypes(errorType).Contains(type))
        {
            Refuse(site, $"may give the error '{ClrNames.Of(error)}', which is of no type that '{errorType.Name}' can be");
        }
        else if (mappings.Count == 0)
        {
            Refuse(site, $"may give the error '{ClrNames.Of(error)}', which has neither a constructor nor a method CreateErrorFrom that takes an exception");
        }
        else if (!item.IsAssignableFrom(error))
        {
            Refuse(site, $"may give the error '{ClrNames.Of(error)}', but the errors of its payload are '{ClrNames.Of(item)}'");
        }
        else
        {
            session.ObjectTypes.Accept(type, error, site);
        }

        return mappings;
    }

    private ObjectType? FindType(Type error)
    {
        const string Exception = nameof(Exception);
        var name = SchemaNames.OfType(error);
        var asError = name.EndsWith(Exception, StringComparison.Ordinal) ? $"{name[..^Exception.Length]}Error" : name;
        return session.Schema.Types.OfType<ObjectType>().FirstOrDefault(type => session.ObjectTypes.Find(type) == error)
            ?? session.Schema.Types.Find(name) as ObjectType
            ?? session.Schema.Types.Find(asError) as ObjectType;
    }

    private static async ValueTask<object?> ResolveAsync(
        IResolverContext context, BoundResolver resolver, List<ErrorMapping> mappings, Func<object, object> create)
    {
        try
        {
            return await resolver.ResolveAsync(context).ConfigureAwait(false);
        }
        catch (Exception exception) when (mappings.Exists(mapping => mapping.Exception.IsInstanceOfType(exception)))
        {
            return create(mappings.First(mapping => mapping.Exception.IsInstanceOfType(exception)).Create(exception));
        }
    }

    private void Refuse(Site site, string reason) =>
        session.Mismatches.Add(MismatchCodes.ErrorMapping, $"{site.Element} is answered by {site.Member}, which {reason}.", site.Node, site.Member);
}
