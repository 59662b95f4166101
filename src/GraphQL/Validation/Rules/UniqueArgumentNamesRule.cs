using System.Collections.Immutable;
using Digital40.GraphQL.Language.Nodes;

namespace Digital40.GraphQL.Validation.Rules;

/// <summary>
/// No two arguments of a field or a directive have the same name.
/// Specification: Validation, <see href="https://spec.graphql.org/September2025/#sec-Argument-Uniqueness">Argument Uniqueness</see>.
/// </summary>
internal sealed class UniqueArgumentNamesRule : ValidationRule
{
    private readonly NameTable<bool> _names = new();

    protected internal override void Reset() => _names.Clear();

    protected internal override void EnterField(FieldNode field) => Check(field.Arguments);

    protected internal override void EnterDirective(DirectiveNode directive) => Check(directive.Arguments);

    private void Check(ImmutableArray<ArgumentNode> arguments)
    {
        if (arguments.Length < 2)
        {
            return;
        }

        _names.Clear();
        var unique = true;
        foreach (var argument in arguments)
        {
            unique &= _names.TryAdd(argument.Name.Value, true);
        }

        if (!unique)
        {
            Report(arguments);
        }
    }

    private void Report(ImmutableArray<ArgumentNode> arguments)
    {
        foreach (var group in arguments.Select(argument => argument.Name).GroupBy(name => name.Value))
        {
            if (group.Skip(1).Any())
            {
                Context.Report($"There can be only one argument named \"{Context.Echo(group.Key)}\".", [.. group]);
            }
        }
    }
}
