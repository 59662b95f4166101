using Digital40.GraphQL.Language;
using Digital40.GraphQL.Language.Nodes;

namespace Digital40.GraphQL.Validation.Rules;

/// <summary>
/// Variables are scalars, enums, input objects, or lists of such.
/// Specification: Validation, <see href="https://spec.graphql.org/September2025/#sec-Variables-Are-Input-Types">Variables Are Input Types</see>.
/// </summary>
internal sealed class VariablesAreInputTypesRule : ValidationRule
{
    protected internal override void EnterVariableDefinition(VariableDefinitionNode definition)
    {
        if (Context.VariableType is { IsInput: false })
        {
            var name = Context.Echo(definition.Variable.Name.Value);
            Context.Report($"Variable \"${name}\" cannot be non-input type \"{Context.Echo(Printer.Print(definition.Type))}\".", definition.Type);
        }
    }
}
