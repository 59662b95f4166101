using Digital40.GraphQL.Language.Nodes;

namespace Digital40.GraphQL.Validation.Rules;

/// <summary>
/// An operation without a name is the only operation of its document.
/// Specification: Validation, <see href="https://spec.graphql.org/September2025/#sec-Lone-Anonymous-Operation">Lone Anonymous Operation</see>.
/// </summary>
internal sealed class LoneAnonymousOperationRule : ValidationRule
{
    private int _operations;

    protected internal override void EnterDocument(DocumentNode document)
    {
        _operations = 0;
        foreach (var definition in document.Definitions)
        {
            if (definition is OperationDefinitionNode)
            {
                _operations++;
            }
        }
    }

    protected internal override void EnterOperationDefinition(OperationDefinitionNode operation)
    {
        if (operation.Name is null && _operations > 1)
        {
            Context.Report("This anonymous operation must be the only defined operation.", operation);
        }
    }
}
