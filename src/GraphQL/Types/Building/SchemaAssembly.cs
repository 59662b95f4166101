using System.Collections.Immutable;
using Digital40.GraphQL.Errors;
using Digital40.GraphQL.Language.Nodes;
using Digital40.GraphQL.Types.Defaults;
using Digital40.GraphQL.Types.Directives;
using Digital40.GraphQL.Types.Introspection;
using Digital40.GraphQL.Types.Scalars;

namespace Digital40.GraphQL.Types.Building;

/// <summary>
/// Puts a schema together from its parts. Faulty parts make a schema too, so that all its errors can be told at once: unknown types are stood for,
/// and of two members with one name the last stays.
/// </summary>
internal sealed class SchemaAssembly
{
    private readonly List<GraphQLError> _errors = [];
    private readonly TypeTable _types = new();
    private readonly SchemaParts _parts;
    private readonly DirectiveValues _directives;
    private readonly MemberFactory _members;
    private readonly TypeFactory _factory;

    private SchemaAssembly(SchemaParts parts, IReadOnlyDictionary<string, ScalarCoercion> coercions)
    {
        _parts = parts;
        _directives = new DirectiveValues(_errors);
        _members = new MemberFactory(_types, _directives);
        _factory = new TypeFactory(_types, _members, _directives, coercions);
    }

    /// <summary>Makes the schema of a document.</summary>
    /// <param name="document">Definitions and extensions.</param>
    /// <param name="coercions">How the scalars of the source come in and go out, by name.</param>
    public static (Schema Schema, ImmutableArray<GraphQLError> Errors) Make(
        DocumentNode document,
        IReadOnlyDictionary<string, ScalarCoercion> coercions)
    {
        var assembly = new SchemaAssembly(new SchemaParts(document.Definitions), coercions);
        return assembly.Make(RootTypes.None, assembly._parts, byName: assembly._parts.Schema is null);
    }

    /// <summary>Makes a schema anew from its definitions and those of a document.</summary>
    /// <param name="schema">The schema; it stays as it is.</param>
    /// <param name="document">Definitions and extensions.</param>
    /// <param name="coercions">How the scalars of both come in and go out, by name.</param>
    public static (Schema Schema, ImmutableArray<GraphQLError> Errors) Extend(
        Schema schema,
        DocumentNode document,
        IReadOnlyDictionary<string, ScalarCoercion> coercions)
    {
        var definitions = SchemaDefinitions.Of(schema).Concat(document.Definitions);
        var assembly = new SchemaAssembly(new SchemaParts(definitions), coercions);
        return assembly.Make(schema.DeclaredRoots, new SchemaParts(document.Definitions), byName: false);
    }

    /// <param name="extended">The root types of the schema that is extended.</param>
    /// <param name="declaring">The parts that may declare other root types.</param>
    /// <param name="byName">Whether types are root types by their default names.</param>
    private (Schema Schema, ImmutableArray<GraphQLError> Errors) Make(RootTypes extended, SchemaParts declaring, bool byName)
    {
        foreach (var node in _parts.Types)
        {
            _types.Add(IntrospectionTypes.Standard.Find(node.Name.Value) ?? _factory.Make(node, _parts.TypeExtensions(node.Name.Value)));
        }

        var declared = _parts.Directives.Select(_members.Directive).ToList();
        var types = _types.Defined.ToList();
        types.ForEach(_factory.Fill);
        new DefaultValueOrder(_errors).MeasureAll(types.OfType<InputObjectType>(), _members.AllArguments);
        var names = declared.Select(directive => directive.Name).ToHashSet(StringComparer.Ordinal);
        var directives = new NamedCollection<DirectiveDefinition>(
            declared.Concat(StandardDirectives.All.Where(directive => !names.Contains(directive.Name))));
        var roots = FindRoots(extended, declaring);
        var schema = new Schema(
            _parts.Schema, [.. _parts.SchemaExtensions], TypeOrder.Sort(types, directives), directives, byName ? AddByName(roots, types) : roots);
        return (schema, [.. _errors]);
    }

    private RootTypes FindRoots(RootTypes extended, SchemaParts declaring)
    {
        var roots = RootTypes.None;
        foreach (var operation in Enum.GetValues<OperationType>())
        {
            roots = extended.Find(operation) is { } root ? roots.With(operation, _types.Find(root.Name)) : roots;
        }

        var declared = (declaring.Schema?.OperationTypes ?? []).Concat(declaring.SchemaExtensions.SelectMany(extension => extension.OperationTypes));
        foreach (var node in declared)
        {
            roots = roots.With(node.Operation, _types.Find(node.Type.Name.Value));
        }

        return roots;
    }

    private static RootTypes AddByName(RootTypes roots, List<NamedType> types)
    {
        foreach (var type in types)
        {
            roots = type.Name switch
            {
                "Query" => roots with { Query = type },
                "Mutation" => roots with { Mutation = type },
                "Subscription" => roots with { Subscription = type },
                _ => roots,
            };
        }

        return roots;
    }
}
