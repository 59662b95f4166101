using Digital40.GraphQL.Errors;
using Digital40.GraphQL.Language.Nodes;
using Digital40.GraphQL.Types;

namespace Digital40.GraphQL.Costs;

/// <summary>
/// Reckons what operations cost before they are executed, from the weights and list sizes in the schema. Thread-safe; one for a schema.
/// Specification: IBM GraphQL Cost Directives. What lies under <c>__schema</c> and <c>__type</c> costs nothing; what is selected twice is
/// counted twice; of the branches for different object types the dearest counts; input objects in variables weigh nothing.
/// </summary>
public sealed class CostAnalyzer
{
    private readonly Schema _schema;
    private readonly CostOptions _options;
    private readonly CostModel _model;

    /// <summary>Reads the weights of a schema.</summary>
    /// <param name="schema">A valid schema.</param>
    /// <param name="options">The budget; it must not change afterwards.</param>
    /// <exception cref="GraphQLException">Directives hold values that mean nothing; holds every error.</exception>
    public CostAnalyzer(Schema schema, CostOptions options)
    {
        _schema = schema;
        _options = options;
        _model = new CostModel(schema, options);
    }

    /// <summary>
    /// Reckons an operation, but for what hangs on variables. Each fragment is visited once for each size that a field around it gives to its lists.
    /// </summary>
    /// <param name="document">A valid document.</param>
    /// <param name="operation">An operation of it.</param>
    public OperationCost Analyze(DocumentNode document, OperationDefinitionNode operation) =>
        new CostWalk(_schema, _model, _options, document, operation).Run();
}
