using System.Collections.Immutable;
using Digital40.GraphQL.Language.Nodes;

namespace Digital40.GraphQL.Validation.Sdl;

/// <summary>An argument is given once at most. Specification: Argument Uniqueness.</summary>
/// <param name="context">What the rules share.</param>
internal sealed class UniqueArgumentNamesRule(SdlContext context) : SdlRule
{
    /// <inheritdoc/>
    public override void Enter(SyntaxNode node, SyntaxNode owner)
    {
        ImmutableArray<ArgumentNode> arguments = node switch
        {
            DirectiveNode directive => directive.Arguments,
            FieldNode field => field.Arguments,
            _ => [],
        };
        if (arguments.Length < 2)
        {
            return;
        }

        foreach (var names in DuplicateNames.Find([.. arguments.Select(argument => argument.Name)]))
        {
            context.Report($"There can be only one argument named \"{names[0].Value}\".", [.. names]);
        }
    }
}
