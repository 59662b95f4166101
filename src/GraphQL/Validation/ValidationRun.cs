using System.Collections.Immutable;
using Digital40.GraphQL.Errors;
using Digital40.GraphQL.Language.Nodes;
using Digital40.GraphQL.Types;
using Digital40.GraphQL.Validation.Walking;

namespace Digital40.GraphQL.Validation;

/// <summary>The instances of rules, and all else, that validate one document and then the next.</summary>
internal sealed class ValidationRun
{
    /// <summary>After a document with more selections, arguments, input fields and variables a run has grown and is not kept.</summary>
    private const int LargeDocument = 5_000;

    private readonly ValidationContext _context;
    private readonly DocumentWalker _walker;

    public ValidationRun(ValidationRule[] rules)
    {
        var types = new TypeInfo();
        Rules = rules;
        _context = new ValidationContext(types);
        _walker = new DocumentWalker(new RuleTable(rules), _context, types);
        foreach (var rule in rules)
        {
            rule.Context = _context;
        }
    }

    /// <summary>The rules in their order.</summary>
    public ValidationRule[] Rules { get; }

    /// <summary>Whether the last document was so large that keeping this would keep much memory.</summary>
    public bool IsLarge => _walker.Visited > LargeDocument;

    public ImmutableArray<GraphQLError> Validate(Schema schema, DocumentNode document, ValidationOptions options)
    {
        _context.Begin(schema, document, options);
        _walker.Begin(schema);
        _walker.Walk(document);
        return _context.TakeErrors();
    }

    /// <summary>Forgets the document.</summary>
    public void Reset()
    {
        _context.Reset();
        _walker.Reset();
        foreach (var rule in Rules)
        {
            rule.Skipped = null;
            rule.Reset();
        }
    }
}
