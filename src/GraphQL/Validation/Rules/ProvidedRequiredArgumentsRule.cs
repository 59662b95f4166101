using System.Collections.Immutable;
using Digital40.GraphQL.Language;
using Digital40.GraphQL.Language.Nodes;
using Digital40.GraphQL.Types;

namespace Digital40.GraphQL.Validation.Rules;

/// <summary>
/// Arguments that are non-null and have no default value are given.
/// Specification: Validation, <see href="https://spec.graphql.org/September2025/#sec-Required-Arguments">Required Arguments</see>.
/// It is checked when a field or a directive is left, so that errors inside it come first.
/// </summary>
internal sealed class ProvidedRequiredArgumentsRule : ValidationRule
{
    protected internal override void LeaveField(FieldNode field)
    {
        if (Context.Field is not { } definition)
        {
            return;
        }

        foreach (var argument in definition.Arguments)
        {
            if (IsMissing(argument, field.Arguments))
            {
                Context.Report(
                    $"Field \"{definition.Name}\" argument \"{argument.Name}\" of type \"{argument.Type}\" is required, but it was not provided.",
                    field);
            }
        }
    }

    protected internal override void LeaveDirective(DirectiveNode directive)
    {
        if (Context.DefinedDirectives.TryGet(directive.Name.Value, out var definition))
        {
            Check(directive, definition);
        }
        else if (Context.Directive is { } known)
        {
            foreach (var argument in known.Arguments)
            {
                if (IsMissing(argument, directive.Arguments))
                {
                    Report(directive, argument.Name, argument.Type.ToString());
                }
            }
        }
    }

    private void Check(DirectiveNode directive, DirectiveDefinitionNode definition)
    {
        foreach (var argument in definition.Arguments)
        {
            var required = argument is { Type: NonNullTypeNode, DefaultValue: null };
            if (required && !Has(directive.Arguments, argument.Name.Value))
            {
                Report(directive, Context.Echo(argument.Name.Value), Context.Echo(Printer.Print(argument.Type)));
            }
        }
    }

    private void Report(DirectiveNode directive, string argument, string type)
    {
        var name = Context.Echo(directive.Name.Value);
        Context.Report($"Directive \"@{name}\" argument \"{argument}\" of type \"{type}\" is required, but it was not provided.", directive);
    }

    private static bool IsMissing(InputValueDefinition argument, ImmutableArray<ArgumentNode> given) =>
        argument.IsRequired && !Has(given, argument.Name);

    private static bool Has(ImmutableArray<ArgumentNode> given, string name)
    {
        foreach (var argument in given)
        {
            if (argument.Name.Value == name)
            {
                return true;
            }
        }

        return false;
    }
}
