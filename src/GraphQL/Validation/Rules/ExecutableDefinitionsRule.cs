using Digital40.GraphQL.Language.Nodes;

namespace Digital40.GraphQL.Validation.Rules;

/// <summary>
/// A document that is executed holds operations and fragments only.
/// Specification: Validation, <see href="https://spec.graphql.org/September2025/#sec-Executable-Definitions">Executable Definitions</see>.
/// </summary>
internal sealed class ExecutableDefinitionsRule : ValidationRule
{
    protected internal override void EnterDocument(DocumentNode document)
    {
        foreach (var definition in document.Definitions)
        {
            if (definition is not ExecutableDefinitionNode)
            {
                Context.Report($"The {Describe(definition)} definition is not executable.", definition);
            }
        }
    }

    private string Describe(DefinitionNode definition) => definition switch
    {
        TypeDefinitionNode type => Quote(type.Name),
        TypeExtensionNode type => Quote(type.Name),
        DirectiveDefinitionNode directive => Quote(directive.Name),
        _ => "schema",
    };

    private string Quote(NameNode name) => $"\"{Context.Echo(name.Value)}\"";
}
