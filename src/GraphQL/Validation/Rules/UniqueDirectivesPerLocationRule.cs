using System.Collections.Immutable;
using Digital40.GraphQL.Language.Nodes;

namespace Digital40.GraphQL.Validation.Rules;

/// <summary>
/// A directive that is not repeatable stands only once at one place. Specification: Validation,
/// <see href="https://spec.graphql.org/September2025/#sec-Directives-Are-Unique-per-Location">Directives Are Unique per Location</see>.
/// </summary>
internal sealed class UniqueDirectivesPerLocationRule : ValidationRule
{
    private readonly NameTable<DirectiveNode> _seen = new();
    private Dictionary<string, NameTable<DirectiveNode>>? _seenOnTypes;

    protected internal override void Reset()
    {
        _seen.Clear();
        _seenOnTypes = null;
    }

    protected internal override void EnterOperationDefinition(OperationDefinitionNode operation) => Check(operation.Directives);

    protected internal override void EnterVariableDefinition(VariableDefinitionNode definition) => Check(definition.Directives);

    protected internal override void EnterField(FieldNode field) => Check(field.Directives);

    protected internal override void EnterFragmentSpread(FragmentSpreadNode spread) => Check(spread.Directives);

    protected internal override void EnterInlineFragment(InlineFragmentNode fragment) => Check(fragment.Directives);

    protected internal override void EnterFragmentDefinition(FragmentDefinitionNode fragment) => Check(fragment.Directives);

    protected internal override void EnterTypeSystemNode(SyntaxNode node)
    {
        switch (node)
        {
            case SchemaDefinitionNode schema:
                Check(schema.Directives, SeenOn(""));
                break;
            case SchemaExtensionNode schema:
                Check(schema.Directives, SeenOn(""));
                break;
            case TypeDefinitionNode type:
                Check(type.Directives, SeenOn(type.Name.Value));
                break;
            case TypeExtensionNode type:
                Check(type.Directives, SeenOn(type.Name.Value));
                break;
            case FieldDefinitionNode field:
                Check(field.Directives);
                break;
            case InputValueDefinitionNode input:
                Check(input.Directives);
                break;
            case EnumValueDefinitionNode value:
                Check(value.Directives);
                break;
        }
    }

    private void Check(ImmutableArray<DirectiveNode> directives)
    {
        if (directives.Length > 1)
        {
            _seen.Clear();
            Check(directives, _seen);
        }
    }

    private void Check(ImmutableArray<DirectiveNode> directives, NameTable<DirectiveNode> seen)
    {
        foreach (var directive in directives)
        {
            var name = directive.Name.Value;
            if (IsUnique(name) && !seen.TryAdd(name, directive) && seen.TryGet(name, out var first))
            {
                Context.Report($"The directive \"@{Context.Echo(name)}\" can only be used once at this location.", first, directive);
            }
        }
    }

    private bool IsUnique(string name) =>
        Context.DefinedDirectives.TryGet(name, out var definition)
            ? !definition.Repeatable
            : Context.Schema.Directives.Find(name) is { IsRepeatable: false };

    /// <summary>A type is one place, and so is the schema (which has no name), however many extensions they have.</summary>
    private NameTable<DirectiveNode> SeenOn(string type)
    {
        _seenOnTypes ??= new Dictionary<string, NameTable<DirectiveNode>>(StringComparer.Ordinal);
        if (!_seenOnTypes.TryGetValue(type, out var seen))
        {
            _seenOnTypes.Add(type, seen = new NameTable<DirectiveNode>());
        }

        return seen;
    }
}
