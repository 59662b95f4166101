using System.Collections.Immutable;

namespace Digital40.GraphQL.Types.Scalars;

/// <summary>The scalars that every schema knows. Specification: Scalars, Built-in Scalars. Their descriptions are those of graphql-js.</summary>
public static class StandardScalars
{
    /// <summary>Text.</summary>
    public static ScalarType String { get; } = Make(
        "String",
        "The `String` scalar type represents textual data, represented as UTF-8 character sequences. " +
        "The String type is most often used by GraphQL to represent free-form human-readable text.",
        new StringScalar());

    /// <summary>Whole numbers of 32 bits with a sign.</summary>
    public static ScalarType Int { get; } = Make(
        "Int",
        "The `Int` scalar type represents non-fractional signed whole numeric values. Int can represent values between -(2^31) and 2^31 - 1.",
        new IntScalar());

    /// <summary>Numbers of double precision.</summary>
    public static ScalarType Float { get; } = Make(
        "Float",
        "The `Float` scalar type represents signed double-precision fractional values as specified by " +
        "[IEEE 754](https://en.wikipedia.org/wiki/IEEE_floating_point).",
        new FloatScalar());

    /// <summary><c>true</c> or <c>false</c>.</summary>
    public static ScalarType Boolean { get; } = Make("Boolean", "The `Boolean` scalar type represents `true` or `false`.", new BooleanScalar());

    /// <summary>Identifiers.</summary>
    public static ScalarType Id { get; } = Make(
        "ID",
        "The `ID` scalar type represents a unique identifier, often used to refetch an object or as key for a cache. " +
        "The ID type appears in a JSON response as a String; however, it is not intended to be human-readable. " +
        "When expected as an input type, any string (such as `\"4\"`) or integer (such as `4`) input value will be accepted as an ID.",
        new IdScalar());

    /// <summary>All of them, in the order of graphql-js.</summary>
    public static ImmutableArray<ScalarType> All { get; } = [String, Int, Float, Boolean, Id];

    private static ScalarType Make(string name, string description, ScalarCoercion coercion) => new(name, description, null, [], coercion);
}
