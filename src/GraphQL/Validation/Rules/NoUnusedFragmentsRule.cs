using System.Runtime.InteropServices;
using Digital40.GraphQL.Language.Nodes;

namespace Digital40.GraphQL.Validation.Rules;

/// <summary>
/// Every fragment is reached from an operation.
/// Specification: Validation, <see href="https://spec.graphql.org/September2025/#sec-Fragments-Must-Be-Used">Fragments Must Be Used</see>.
/// </summary>
internal sealed class NoUnusedFragmentsRule : ValidationRule
{
    private readonly List<OperationDefinitionNode> _operations = [];
    private readonly NameTable<bool> _used = new();

    protected internal override void Reset()
    {
        _operations.Clear();
        _used.Clear();
    }

    protected internal override void EnterOperationDefinition(OperationDefinitionNode operation) => _operations.Add(operation);

    protected internal override void LeaveDocument(DocumentNode document)
    {
        foreach (var fragment in Context.Fragments.ReachedFrom(CollectionsMarshal.AsSpan(_operations)).Fragments)
        {
            _used.TryAdd(fragment.Name.Value, true);
        }

        foreach (var definition in document.Definitions)
        {
            if (definition is FragmentDefinitionNode fragment && !_used.Contains(fragment.Name.Value))
            {
                Context.Report($"Fragment \"{Context.Echo(fragment.Name.Value)}\" is never used.", fragment);
            }
        }
    }
}
