using System.Collections.Immutable;
using Digital40.GraphQL.Language.Nodes;
using Digital40.GraphQL.Types;

namespace Digital40.GraphQL.Validation.Walking;

/// <summary>
/// Walks a document once for a set of rules, in the order of its source, and knows the types at every node. The types around a node are
/// kept on the stack of the walk itself, so that a walk allocates nothing.
/// </summary>
internal sealed partial class DocumentWalker
{
    /// <summary>Deeper than any parser lets through; a syntax tree made by hand may be, and must not overflow the stack.</summary>
    private const int MaxDepth = 600;

    private readonly ValidationRule[] _all;
    private readonly ValidationContext _context;
    private readonly TypeInfo _types;
    private Schema _schema = null!; // Set when a walk begins.
    private int _depth;

    /// <summary>How many selections, arguments, input fields and variables have been walked since the last reset.</summary>
    public int Visited { get; private set; }

    /// <summary>Makes ready for a document.</summary>
    public void Begin(Schema schema) => _schema = schema;

    /// <summary>Forgets the document.</summary>
    public void Reset()
    {
        _depth = 0;
        Visited = 0;
        _types.Reset();
    }

    /// <summary>Walks a document.</summary>
    public void Walk(DocumentNode document)
    {
        foreach (var rule in _enterDocument)
        {
            rule.EnterDocument(document);
        }

        foreach (var definition in document.Definitions)
        {
            Walk(definition);
        }

        if (_context.IsAborted)
        {
            return;
        }

        foreach (var rule in _leaveDocument)
        {
            if (rule.Skipped is null)
            {
                rule.LeaveDocument(document);
            }
        }
    }

    /// <summary>Walks a definition by itself.</summary>
    public void Walk(DefinitionNode definition)
    {
        if (_context.IsAborted)
        {
            return;
        }

        _types.Definition = definition;
        switch (definition)
        {
            case OperationDefinitionNode operation:
                WalkOperation(operation);
                break;
            case FragmentDefinitionNode fragment:
                WalkFragment(fragment);
                break;
            default:
                WalkTypeSystem(definition);
                break;
        }

        _types.Definition = null;
    }

    private void WalkOperation(OperationDefinitionNode operation)
    {
        _types.Type = _schema.RootType(operation.Operation);
        foreach (var rule in _enterOperation)
        {
            if (rule.Skipped is null)
            {
                rule.EnterOperationDefinition(operation);
            }
        }

        WalkVariableDefinitions(operation.VariableDefinitions);
        WalkDirectives(operation.Directives, LocationOf(operation.Operation));
        WalkSelectionSet(operation.SelectionSet, operation);
        if (_context.IsAborted)
        {
            return;
        }

        foreach (var rule in _leaveOperation)
        {
            if (rule.Skipped is null)
            {
                rule.LeaveOperationDefinition(operation);
            }
        }

        Resume(operation);
        _types.Type = null;
    }

    private void WalkFragment(FragmentDefinitionNode fragment)
    {
        _types.Type = OutputType(fragment.TypeCondition);
        foreach (var rule in _enterFragment)
        {
            if (rule.Skipped is null)
            {
                rule.EnterFragmentDefinition(fragment);
            }
        }

        WalkVariableDefinitions(fragment.VariableDefinitions);
        WalkTypeName(fragment.TypeCondition);
        WalkDirectives(fragment.Directives, DirectiveLocation.FragmentDefinition);
        WalkSelectionSet(fragment.SelectionSet, fragment);
        if (_context.IsAborted)
        {
            return;
        }

        foreach (var rule in _leaveFragment)
        {
            if (rule.Skipped is null)
            {
                rule.LeaveFragmentDefinition(fragment);
            }
        }

        Resume(fragment);
        _types.Type = null;
    }

    private void WalkVariableDefinitions(ImmutableArray<VariableDefinitionNode> definitions)
    {
        foreach (var definition in definitions)
        {
            WalkVariableDefinition(definition);
        }
    }

    private void WalkVariableDefinition(VariableDefinitionNode definition)
    {
        var type = _types.VariableType = TypeReference.Find(_schema, definition.Type);
        _types.InputType = type is { IsInput: true } ? type : null;
        foreach (var rule in _enterVariableDefinition)
        {
            if (rule.Skipped is null)
            {
                rule.EnterVariableDefinition(definition);
            }
        }

        WalkVariable(definition.Variable);
        WalkType(definition.Type);
        WalkValue(definition.DefaultValue);
        WalkDirectives(definition.Directives, DirectiveLocation.VariableDefinition);
        foreach (var rule in _leaveVariableDefinition)
        {
            if (rule.Skipped is null)
            {
                rule.LeaveVariableDefinition(definition);
            }
        }

        Resume(definition);
        _types.InputType = _types.VariableType = null;
    }

    private NamedType? OutputType(NamedTypeNode reference) => _schema.Types.Find(reference.Name.Value) is { IsOutput: true } type ? type : null;

    /// <summary>Lets the rules that left out what stands inside a node go on.</summary>
    private void Resume(SyntaxNode node)
    {
        if (_context.SkippedNodes == 0)
        {
            return;
        }

        foreach (var rule in _all)
        {
            if (ReferenceEquals(rule.Skipped, node))
            {
                rule.Skipped = null;
                _context.SkippedNodes--;
            }
        }
    }

    private static DirectiveLocation LocationOf(OperationType operation) => operation switch
    {
        OperationType.Query => DirectiveLocation.Query,
        OperationType.Mutation => DirectiveLocation.Mutation,
        _ => DirectiveLocation.Subscription,
    };
}
