using System.Collections.Immutable;
using Digital40.GraphQL.Errors;
using Digital40.GraphQL.Language.Nodes;
using Digital40.GraphQL.Types;
using Digital40.GraphQL.Validation.Fragments;
using Digital40.GraphQL.Validation.Walking;

namespace Digital40.GraphQL.Validation;

/// <summary>What a rule knows: the document, its schema, and the types at the node that is being visited. A type that is not known is null.</summary>
public sealed class ValidationContext
{
    /// <summary>What analyses that grow faster than a document may spend on it, as in graphql-js.</summary>
    private const int FragmentWork = 50_000;

    private readonly List<GraphQLError> _errors = [];
    private readonly TypeInfo _types;
    private readonly VariableUsages _usages;
    private ValidationOptions _options = ValidationOptions.Default;
    private int _fragmentWork;
    private int? _echo;

    internal ValidationContext(TypeInfo types)
    {
        _types = types;
        Fragments = new FragmentIndex(this);
        _usages = new VariableUsages(this);
    }

    /// <summary>The schema.</summary>
    public Schema Schema { get; private set; } = null!; // Set before any rule is called.

    /// <summary>The document.</summary>
    public DocumentNode Document { get; private set; } = null!; // Set before any rule is called.

    /// <summary>Whether messages may suggest names of the schema. Finding them costs more than the rest of an error.</summary>
    public bool Suggests => _options.Suggestions && !IsAborted;

    /// <summary>Whether the validation has stopped. Further errors are not taken; a rule with a long loop leaves it.</summary>
    public bool IsAborted { get; private set; }

    /// <summary>The definition of the document that is being walked.</summary>
    public DefinitionNode? Definition => _types.Definition;

    /// <summary>The type of the operation, fragment or field that is being walked.</summary>
    public GraphQLType? Type => _types.Type;

    /// <summary>The type of the selection set that is being walked.</summary>
    public CompositeType? ParentType => _types.ParentType;

    /// <summary>What the selection set that is being walked belongs to: an operation, a fragment definition, an inline fragment or a field.</summary>
    public SyntaxNode? SelectionSetOwner => _types.SelectionSetOwner;

    /// <summary>The definition of the field that is being walked.</summary>
    public FieldDefinition? Field => _types.Field;

    /// <summary>The definition of the directive that is being walked.</summary>
    public DirectiveDefinition? Directive => _types.Directive;

    /// <summary>What the directive that is being walked stands on.</summary>
    public DirectiveLocation DirectiveLocation => _types.DirectiveLocation;

    /// <summary>The definition of the argument that is being walked.</summary>
    public InputValueDefinition? Argument => _types.Argument;

    /// <summary>The type that is expected of the value that is being walked.</summary>
    public GraphQLType? InputType => _types.InputType;

    /// <summary>The type that is expected of the value around the one that is being walked.</summary>
    public GraphQLType? ParentInputType => _types.ParentInputType;

    /// <summary>The default value of the argument or input field whose value is being walked.</summary>
    public ValueNode? DefaultValue => _types.DefaultValue;

    /// <summary>The definition of the enum value that is being walked.</summary>
    public EnumValueDefinition? EnumValue => _types.EnumValue;

    /// <summary>The type of the variable whose definition is being walked, also when it is no input type.</summary>
    public GraphQLType? VariableType => _types.VariableType;

    internal FragmentIndex Fragments { get; }

    /// <summary>The directives that the document itself defines. It is not executable, but its directives count.</summary>
    internal NameTable<DirectiveDefinitionNode> DefinedDirectives { get; } = new();

    /// <summary>For how many rules the children of some node are being left out.</summary>
    internal int SkippedNodes { get; set; }

    /// <summary>How many characters of the document a message may repeat, or null for any number.</summary>
    internal int? MaxEcho => _options.MaxEcho;

    /// <summary>The fragment of a name, or null when the document has none; the last one when it has several.</summary>
    /// <param name="name">The name.</param>
    public FragmentDefinitionNode? FindFragment(string name) => Fragments.Find(name);

    /// <summary>The type that is referred to, or null when the schema has no type of the name.</summary>
    /// <param name="reference">The reference.</param>
    public GraphQLType? FindType(TypeNode reference) => TypeReference.Find(Schema, reference);

    /// <summary>
    /// The variables that an operation uses, itself and in the fragments that it reaches: those of the operation in the order of the source, then
    /// those of each fragment. Definitions of variables are no uses. Empty when the validation has stopped.
    /// </summary>
    /// <param name="operation">The operation.</param>
    /// <returns>The uses; the list is filled anew when another operation is asked for.</returns>
    public IReadOnlyList<VariableUsage> FindVariableUsages(OperationDefinitionNode operation) => _usages.Of(operation);

    /// <summary>The same, to be enumerated without allocation.</summary>
    internal List<VariableUsage> VariableUsagesOf(OperationDefinitionNode operation) => _usages.Of(operation);

    /// <summary>Reports an error.</summary>
    /// <param name="message">One sentence for the developer of the client; what it repeats of the document went through <see cref="Echo"/>.</param>
    /// <param name="nodes">The nodes where it went wrong.</param>
    public void Report(string message, params ReadOnlySpan<SyntaxNode?> nodes)
    {
        _echo = _options.MaxEcho;
        if (IsAborted)
        {
            return;
        }

        if (_errors.Count >= _options.MaxErrors)
        {
            Stop("Too many validation errors, error limit reached. Validation aborted.");
            return;
        }

        _errors.Add(GraphQLError.At(message, nodes));
    }

    /// <summary>What a message repeats of the document, cut where the options say so. The limit is for all that one message repeats.</summary>
    /// <param name="text">The text of the document.</param>
    public string Echo(string text)
    {
        if (_echo is not { } left || text.Length <= left)
        {
            _echo -= text.Length;
            return text;
        }

        _echo = 0;
        var end = left > 0 && char.IsHighSurrogate(text[left - 1]) ? left - 1 : left;
        return string.Concat(text.AsSpan(0, end), "\u2026");
    }

    /// <summary>Stops the validation, which cannot be finished with bounded means; the document is not valid.</summary>
    internal void Abort()
    {
        if (!IsAborted)
        {
            Stop("Validation aborted.");
        }
    }

    /// <summary>Spends on an analysis that grows faster than the document, and stops the validation when too much has been spent.</summary>
    internal void SpendFragmentWork(int cost)
    {
        _fragmentWork -= cost;
        if (_fragmentWork < 0)
        {
            Abort();
        }
    }

    internal void Begin(Schema schema, DocumentNode document, ValidationOptions options)
    {
        (Schema, Document, _options) = (schema, document, options);
        _echo = options.MaxEcho;
        _fragmentWork = FragmentWork;
        Fragments.Begin();
        _usages.Begin();
        foreach (var definition in document.Definitions)
        {
            if (definition is DirectiveDefinitionNode directive)
            {
                DefinedDirectives.Set(directive.Name.Value, directive);
            }
        }
    }

    internal ImmutableArray<GraphQLError> TakeErrors() => _errors.Count == 0 ? [] : [.. _errors];

    internal void Reset()
    {
        (Schema, Document, _options) = (null!, null!, ValidationOptions.Default); // Not used until the next document begins.
        _errors.Clear();
        IsAborted = false;
        SkippedNodes = 0;
        DefinedDirectives.Clear();
        Fragments.Reset();
        _usages.Reset();
    }

    private void Stop(string message)
    {
        IsAborted = true;
        _errors.Add(new GraphQLError(message));
    }
}
