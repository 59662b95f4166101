using Digital40.GraphQL.Types;

namespace Digital40.GraphQL.Validation.Merging;

/// <summary>Whether fields answer with values of the same shape. Specification: SameResponseShape.</summary>
internal static class ResponseShape
{
    /// <summary>
    /// Whether no value can be of both types: lists and non-null have to stand at the same places, and scalars and enums have to be the same. The
    /// fields of objects are compared one by one elsewhere.
    /// </summary>
    /// <param name="left">A type.</param>
    /// <param name="right">Another type.</param>
    /// <param name="steps">How many levels were compared.</param>
    public static bool Conflict(GraphQLType left, GraphQLType right, out int steps)
    {
        for (steps = 0; !ReferenceEquals(left, right); steps++)
        {
            switch (left, right)
            {
                case (ListType one, ListType other):
                    (left, right) = (one.OfType, other.OfType);
                    break;
                case (NonNullType one, NonNullType other):
                    (left, right) = (one.OfType, other.OfType);
                    break;
                case (NamedType and not (ScalarType or EnumType), NamedType and not (ScalarType or EnumType)):
                    steps++;
                    return false;
                default:
                    steps++;
                    return true;
            }
        }

        return false;
    }
}
