namespace Digital40.GraphQL.Types.Validation;

/// <summary>Compares types. Types that are not defined agree with every type: that they are not is an error of its own.</summary>
internal static class TypeComparison
{
    /// <summary>Whether the two types are written the same.</summary>
    public static bool IsSame(GraphQLType left, GraphQLType right) => left.IsSame(right) || IsUnknown(left) || IsUnknown(right);

    /// <summary>Whether a field may have a type where its interface has another. Specification: IsValidImplementationFieldType.</summary>
    /// <param name="type">The type of the field.</param>
    /// <param name="expected">The type of the interface's field.</param>
    public static bool IsSubType(GraphQLType type, GraphQLType expected)
    {
        while (!ReferenceEquals(type, expected))
        {
            switch (type, expected)
            {
                case (NonNullType left, NonNullType right):
                    (type, expected) = (left.OfType, right.OfType);
                    break;
                case (NonNullType left, _):
                    type = left.OfType;
                    break;
                case (ListType left, ListType right):
                    (type, expected) = (left.OfType, right.OfType);
                    break;
                default:
                    return (type is FieldsType child && expected is CompositeType parent && child.IsSubTypeOf(parent))
                        || IsUnknown(type)
                        || IsUnknown(expected);
            }
        }

        return true;
    }

    private static bool IsUnknown(GraphQLType type) => type.Named is ScalarType { IsUnknown: true };
}
