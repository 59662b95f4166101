using Digital40.GraphQL.Types;

namespace Digital40.GraphQL.Execution.Completion;

/// <summary>Finds the type of a value of an interface or a union.</summary>
internal abstract class TypeResolver
{
    /// <summary>The type, or null when there is none.</summary>
    public abstract NamedType? Resolve(object value);

    /// <summary>The name that the value gives for its type, or null when it gives none.</summary>
    public virtual string? NameOf(object value) => null;

    /// <summary>Finds it with a function.</summary>
    public static TypeResolver Of(Func<object, ObjectType?> resolve) => new ByType(resolve);

    /// <summary>Finds it by a name.</summary>
    public static TypeResolver Of(Schema schema, Func<object, string?> resolve) => new ByName(schema, resolve);

    private sealed class ByType(Func<object, ObjectType?> resolve) : TypeResolver
    {
        public override NamedType? Resolve(object value) => resolve(value);
    }

    private sealed class ByName(Schema schema, Func<object, string?> resolve) : TypeResolver
    {
        public override NamedType? Resolve(object value) => resolve(value) is { } name ? schema.Types.Find(name) : null;

        public override string? NameOf(object value) => resolve(value);
    }
}
