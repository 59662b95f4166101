using Digital40.GraphQL.Language.Nodes;

namespace Digital40.GraphQL.Validation.Sdl;

/// <summary>An argument of a directive is one that the directive has. Specification: Argument Names.</summary>
/// <param name="context">What the rules share.</param>
internal sealed class KnownArgumentNamesOnDirectivesRule(SdlContext context) : SdlRule
{
    /// <inheritdoc/>
    public override void Enter(SyntaxNode node, SyntaxNode owner)
    {
        if (node is not DirectiveNode directive || !context.Directives.TryGetValue(directive.Name.Value, out var definition))
        {
            return;
        }

        foreach (var argument in directive.Arguments)
        {
            var name = argument.Name.Value;
            if (!definition.Arguments.Contains(name))
            {
                var suggestions = context.DidYouMean(name, definition.Arguments);
                context.Report($"Unknown argument \"{name}\" on directive \"@{directive.Name.Value}\".{suggestions}", argument);
            }
        }
    }
}
