using Digital40.GraphQL.Language.Nodes;

namespace Digital40.GraphQL.Validation.Sdl;

/// <summary>The arguments that a directive requires are given. Specification: Required Arguments.</summary>
/// <param name="context">What the rules share.</param>
internal sealed class ProvidedRequiredArgumentsOnDirectivesRule(SdlContext context) : SdlRule
{
    /// <inheritdoc/>
    public override void Leave(SyntaxNode node)
    {
        if (node is not DirectiveNode directive || !context.Directives.TryGetValue(directive.Name.Value, out var definition)
            || definition.RequiredArguments.Count == 0)
        {
            return;
        }

        var given = directive.Arguments.Select(argument => argument.Name.Value).ToHashSet(StringComparer.Ordinal);
        foreach (var (name, type) in definition.RequiredArguments)
        {
            if (!given.Contains(name))
            {
                context.Report(
                    $"Directive \"@{directive.Name.Value}\" argument \"{name}\" of type \"{type}\" is required, but it was not provided.", directive);
            }
        }
    }
}
