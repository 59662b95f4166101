using System.Collections.Immutable;
using Digital40.GraphQL.Errors;
using Digital40.GraphQL.Language;
using Digital40.GraphQL.Language.Nodes;
using Digital40.GraphQL.Types.Directives;

namespace Digital40.GraphQL.Types.Building;

/// <summary>What the standard directives on the members of a schema say. Specification: Built-in Directives.</summary>
/// <param name="errors">Takes the errors in their arguments.</param>
internal sealed class DirectiveValues(ICollection<GraphQLError> errors)
{
    /// <summary>The reason of <c>@deprecated</c>, or null when the member is not deprecated.</summary>
    /// <param name="directives">The directives of the member.</param>
    public string? DeprecationReason(ImmutableArray<DirectiveNode> directives)
    {
        if (Find(directives, StandardDirectives.Deprecated) is not { } directive)
        {
            return null;
        }

        return FindArgument(directive, "reason") switch
        {
            null => StandardDirectives.DefaultDeprecationReason,
            NullValueNode => null,
            StringValueNode reason => reason.Value,
            var value => Refuse($"Argument \"reason\" has invalid value {Printer.Print(value)}.", value),
        };
    }

    /// <summary>The address of <c>@specifiedBy</c>, or null when there is none.</summary>
    /// <param name="directives">The directives of a scalar.</param>
    public string? SpecifiedByUrl(ImmutableArray<DirectiveNode> directives)
    {
        if (Find(directives, StandardDirectives.SpecifiedBy) is not { } directive)
        {
            return null;
        }

        return FindArgument(directive, "url") switch
        {
            null => Refuse("Argument \"url\" of required type \"String!\" was not provided.", directive),
            NullValueNode value => Refuse("Argument \"url\" of non-null type \"String!\" must not be null.", value),
            StringValueNode url => url.Value,
            var value => Refuse($"Argument \"url\" has invalid value {Printer.Print(value)}.", value),
        };
    }

    /// <summary>Whether there is a <c>@oneOf</c>.</summary>
    /// <param name="directives">The directives of an input object type.</param>
    public static bool IsOneOf(ImmutableArray<DirectiveNode> directives) => Find(directives, StandardDirectives.OneOf) is not null;

    private static DirectiveNode? Find(ImmutableArray<DirectiveNode> directives, DirectiveDefinition definition)
    {
        foreach (var directive in directives)
        {
            if (directive.Name.Value == definition.Name)
            {
                return directive;
            }
        }

        return null;
    }

    private static ValueNode? FindArgument(DirectiveNode directive, string name)
    {
        ValueNode? value = null;
        foreach (var argument in directive.Arguments)
        {
            value = argument.Name.Value == name ? argument.Value : value;
        }

        return value;
    }

    private string? Refuse(string message, SyntaxNode node)
    {
        errors.Add(GraphQLError.At(message, node));
        return null;
    }
}
