using Digital40.GraphQL.Execution.Resolvers;
using Digital40.GraphQL.Language.Nodes;
using Digital40.GraphQL.Types.Directives;
using Digital40.GraphQL.Types.Scalars;

namespace Digital40.GraphQL.Types.Introspection;

/// <summary>Makes fields of introspection, each with its resolver. Enum values are resolved to their names.</summary>
internal static class IntrospectionField
{
    private const string IncludeDeprecated = "includeDeprecated";

    /// <summary>A field that reads a property.</summary>
    public static FieldDefinition Of<TParent, TValue>(string name, GraphQLType type, Func<TParent, TValue> read, string? description = null)
        where TParent : class => Make(name, description, NamedCollection<InputValueDefinition>.Empty, type, FieldResolver.Property(read));

    /// <summary>A list that leaves out what is deprecated unless the argument <c>includeDeprecated</c> is true.</summary>
    /// <param name="name">The name of the field.</param>
    /// <param name="type">The type of the field.</param>
    /// <param name="members">All members; null when there can be none.</param>
    /// <param name="isDeprecated">Whether a member is deprecated.</param>
    /// <param name="argumentType">The type of the argument.</param>
    /// <param name="description">The description of the field, or null.</param>
    public static FieldDefinition Members<TParent, TMember>(
        string name,
        GraphQLType type,
        Func<TParent, IReadOnlyList<TMember>?> members,
        Func<TMember, bool> isDeprecated,
        GraphQLType? argumentType = null,
        string? description = null)
        where TParent : class
    {
        var argument = StandardDirectives.WithDefault(
            IncludeDeprecated, null, argumentType ?? StandardScalars.Boolean, new BooleanValueNode(default, false));
        return Make(name, description, new([argument]), type, FieldResolver.Immediate(context =>
        {
            var all = members(context.Parent<TParent>());
            return all is null || context.ArgumentValue(IncludeDeprecated) is true ? all : Current(all, isDeprecated);
        }));
    }

    /// <summary>A field with a resolver of its own.</summary>
    public static FieldDefinition Make(
        string name,
        string? description,
        NamedCollection<InputValueDefinition> arguments,
        GraphQLType type,
        FieldResolver resolver) => new(name, description, arguments, type, null, null) { IntrospectionResolver = resolver };

    private static List<TMember> Current<TMember>(IReadOnlyList<TMember> all, Func<TMember, bool> isDeprecated)
    {
        var current = new List<TMember>(all.Count);
        foreach (var member in all)
        {
            if (!isDeprecated(member))
            {
                current.Add(member);
            }
        }

        return current;
    }
}
