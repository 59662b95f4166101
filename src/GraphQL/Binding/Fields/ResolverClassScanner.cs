using System.Reflection;
using Digital40.GraphQL.Binding.Naming;
using Digital40.GraphQL.Types;

namespace Digital40.GraphQL.Binding.Fields;

/// <summary>Finds the classes that are marked as resolvers, and binds the C# types that they name.</summary>
internal sealed class ResolverClassScanner(BindingSession session)
{
    public List<ResolverClass> Scan()
    {
        var classes = new List<ResolverClass>();
        foreach (var type in session.Settings.Types)
        {
            Add(classes, type, type.IsDefined(typeof(QueryTypeAttribute)), session.Schema.QueryType, "query");
            Add(classes, type, type.IsDefined(typeof(MutationTypeAttribute)), session.Schema.MutationType, "mutation");
            Add(classes, type, type.IsDefined(typeof(SubscriptionTypeAttribute)), session.Schema.SubscriptionType, "subscription");
            foreach (var binding in type.GetCustomAttributes().OfType<IObjectTypeBinding>())
            {
                AddObjectType(classes, type, binding);
            }
        }

        return classes;
    }

    private void Add(List<ResolverClass> classes, Type type, bool isMarked, ObjectType? root, string operation)
    {
        if (isMarked && root is not null)
        {
            classes.Add(new ResolverClass(type, root));
        }
        else if (isMarked)
        {
            session.Mismatches.Add(
                MismatchCodes.TypeUnknown,
                $"Class '{ClrNames.Of(type)}' holds resolvers of the {operation} type, but the schema has none.",
                null,
                ClrNames.Of(type));
        }
    }

    private void AddObjectType(List<ResolverClass> classes, Type type, IObjectTypeBinding binding)
    {
        var name = binding.Name ?? SchemaNames.OfType(binding.ValueType);
        if (session.Schema.Types.Find(name) is not ObjectType target)
        {
            session.Mismatches.Add(
                MismatchCodes.TypeUnknown,
                $"Class '{ClrNames.Of(type)}' holds resolvers of '{name}', but the schema has no object type of that name.",
                null,
                ClrNames.Of(type));
            return;
        }

        if (session.ObjectTypes.Find(target) is { } bound && bound != binding.ValueType)
        {
            session.Mismatches.Add(
                MismatchCodes.TypeAmbiguous,
                $"Object type {session.Mismatches.Quote(name, target.Definition)} is bound to '{ClrNames.Of(bound)}' and, by '{ClrNames.Of(type)}', to '{ClrNames.Of(binding.ValueType)}'.",
                target.Definition,
                ClrNames.Of(type));
            return;
        }

        session.ObjectTypes.Bind(target, binding.ValueType);
        classes.Add(new ResolverClass(type, target));
    }
}
