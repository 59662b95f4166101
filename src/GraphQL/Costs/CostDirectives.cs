namespace Digital40.GraphQL.Costs;

/// <summary>The directives of the cost specification of IBM, to be added to the source of a schema.</summary>
public static class CostDirectives
{
    /// <summary>Their definitions.</summary>
    public const string Definitions = """"
        """
        What a field, an argument or an input field costs to resolve, or one object of a type.
        """
        directive @cost(
          "A decimal number as text; may be negative. A field never costs less than nothing."
          weight: String!
        ) on ARGUMENT_DEFINITION | ENUM | FIELD_DEFINITION | INPUT_FIELD_DEFINITION | OBJECT | SCALAR

        """
        How many items a list has.
        """
        directive @listSize(
          "How many items there are when no slicing argument says it."
          assumedSize: Int
          "The arguments that say how many items are wanted."
          slicingArguments: [String!]
          "The fields of the returned type that are the list, such as edges; none when the field itself is the list."
          sizedFields: [String!]
          "Whether exactly one of the slicing arguments must be given."
          requireOneSlicingArgument: Boolean! = true
        ) on FIELD_DEFINITION

        """";
}
