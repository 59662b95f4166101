using Digital40.GraphQL.Language.Nodes;
using Digital40.GraphQL.Validation.Spelling;

namespace Digital40.GraphQL.Validation.Rules;

/// <summary>
/// Arguments are defined by the field or the directive that they are given to.
/// Specification: Validation, <see href="https://spec.graphql.org/September2025/#sec-Argument-Names">Argument Names</see>.
/// </summary>
internal sealed class KnownArgumentNamesRule : ValidationRule
{
    protected internal override void EnterArgument(ArgumentNode argument)
    {
        if (Context.Argument is null && Context.Field is { } field && Context.ParentType is { } parent)
        {
            var name = argument.Name.Value;
            var suggestion = Suggest(name, field.Arguments.Names);
            Context.Report($"Unknown argument \"{Context.Echo(name)}\" on field \"{parent.Name}.{field.Name}\".{suggestion}", argument);
        }
    }

    protected internal override void EnterDirective(DirectiveNode directive)
    {
        SkipChildren(directive);
        if (Context.DefinedDirectives.TryGet(directive.Name.Value, out var definition))
        {
            Check(directive, definition);
            return;
        }

        if (Context.Directive is { } known)
        {
            foreach (var argument in directive.Arguments)
            {
                if (!known.Arguments.Contains(argument.Name.Value))
                {
                    Report(argument, directive, known.Arguments.Names);
                }
            }
        }
    }

    private void Check(DirectiveNode directive, DirectiveDefinitionNode definition)
    {
        var names = definition.Arguments.Select(argument => argument.Name.Value).ToHashSet(StringComparer.Ordinal);
        foreach (var argument in directive.Arguments)
        {
            if (!names.Contains(argument.Name.Value))
            {
                Report(argument, directive, names);
            }
        }
    }

    private void Report(ArgumentNode argument, DirectiveNode directive, IEnumerable<string> known)
    {
        var name = argument.Name.Value;
        var suggestion = Suggest(name, known);
        Context.Report($"Unknown argument \"{Context.Echo(name)}\" on directive \"@{Context.Echo(directive.Name.Value)}\".{suggestion}", argument);
    }

    private string Suggest(string name, IEnumerable<string> known) =>
        Context.Suggests ? Suggestions.DidYouMean(Suggestions.For(name, known)) : "";
}
