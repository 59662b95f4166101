using Digital40.GraphQL.Binding.Naming;
using Digital40.GraphQL.Execution;
using Digital40.GraphQL.Types;

namespace Digital40.GraphQL.Binding.AbstractTypes;

/// <summary>Binds interfaces and unions: the C# type of a value tells its object type.</summary>
internal sealed class TypeResolverBinder(BindingSession session, ExecutableSchemaBuilder schema)
{
    private readonly Dictionary<CompositeType, ClrTypeResolver> _resolvers = [];

    /// <summary>What tells the types of the values of an interface or union.</summary>
    public ClrTypeResolver ResolverOf(CompositeType type) => _resolvers[type];

    public void BindAll()
    {
        foreach (var type in session.Schema.Types.OfType<CompositeType>().Where(type => type.IsAbstract))
        {
            Bind(type);
        }

        foreach (var (type, slot, site) in session.Outputs.Abstract)
        {
            if (!CanBe(slot.Core, type))
            {
                session.Outputs.Refuse(type, slot, site);
            }
        }
    }

    // Another class may have an interface, and a base class may stand for one that is derived from it.
    private bool CanBe(Type value, CompositeType type) => value.IsInterface || session.Schema.PossibleTypes(type)
        .Select(session.ObjectTypes.Find)
        .Any(bound => bound is null || bound.IsAssignableFrom(value) || value.IsAssignableFrom(bound) || bound.IsInterface);

    private void Bind(CompositeType type)
    {
        var bound = new Dictionary<Type, ObjectType>();
        foreach (var possible in session.Schema.PossibleTypes(type))
        {
            // Types without a C# type are listed by themselves.
            if (session.ObjectTypes.Find(possible) is { } clrType && !bound.TryAdd(clrType, possible))
            {
                session.Mismatches.Add(
                    MismatchCodes.TypeResolverAmbiguous,
                    $"A value of {session.Mismatches.Quote(type.Name, type.Definition)} that is a '{ClrNames.Of(clrType)}' could be of '{bound[clrType].Name}' or of '{possible.Name}': both are bound to it.",
                    type.Definition,
                    ClrNames.Of(clrType));
            }
        }

        ReportInterfaces(type, bound);
        _resolvers[type] = new ClrTypeResolver(bound);
        schema.SetTypeResolver(type, _resolvers[type].Resolve);
    }

    // A value may have two interfaces, but only one class.
    private void ReportInterfaces(CompositeType type, Dictionary<Type, ObjectType> bound)
    {
        var types = bound.Keys.ToList();
        foreach (var (clrType, possible) in bound.Where(entry => entry.Key.IsInterface))
        {
            var rest = types.Where(other => other.IsInterface ? types.IndexOf(other) > types.IndexOf(clrType) : clrType.IsAssignableFrom(other));
            if (rest.FirstOrDefault() is { } other)
            {
                session.Mismatches.Add(
                    MismatchCodes.TypeResolverAmbiguous,
                    $"A value of {session.Mismatches.Quote(type.Name, type.Definition)} could be both of '{possible.Name}' and of '{bound[other].Name}': '{ClrNames.Of(clrType)}' and '{ClrNames.Of(other)}' do not exclude each other.",
                    type.Definition,
                    ClrNames.Of(clrType));
            }
        }
    }
}
