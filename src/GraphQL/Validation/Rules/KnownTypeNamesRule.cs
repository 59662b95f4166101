using Digital40.GraphQL.Language.Nodes;
using Digital40.GraphQL.Validation.Spelling;

namespace Digital40.GraphQL.Validation.Rules;

/// <summary>
/// Types that a document names are in the schema. In a definition of the type system those that the document defines count too. Specification:
/// Validation, <see href="https://spec.graphql.org/September2025/#sec-Fragment-Spread-Type-Existence">Fragment Spread Type Existence</see>.
/// </summary>
internal sealed class KnownTypeNamesRule : ValidationRule
{
    private static readonly string[] StandardNames =
    [
        "String", "Int", "Float", "Boolean", "ID",
        "__Schema", "__Directive", "__DirectiveLocation", "__Type", "__Field", "__InputValue", "__EnumValue", "__TypeKind",
    ];

    private HashSet<string>? _defined;

    protected internal override void Reset() => _defined = null;

    protected internal override void EnterDocument(DocumentNode document)
    {
        foreach (var definition in document.Definitions)
        {
            if (definition is TypeDefinitionNode type)
            {
                (_defined ??= new HashSet<string>(StringComparer.Ordinal)).Add(type.Name.Value);
            }
        }
    }

    protected internal override void EnterNamedType(NamedTypeNode type)
    {
        var name = type.Name.Value;
        if (Context.Schema.Types.Contains(name) || _defined?.Contains(name) == true)
        {
            return;
        }

        var inTypeSystem = Context.Definition is not ExecutableDefinitionNode;
        if (inTypeSystem && StandardNames.Contains(name))
        {
            return;
        }

        var suggestion = Context.Suggests ? Suggestions.DidYouMean(Suggestions.For(name, KnownNames(inTypeSystem))) : "";
        Context.Report($"Unknown type \"{Context.Echo(name)}\".{suggestion}", type);
    }

    private IEnumerable<string> KnownNames(bool inTypeSystem)
    {
        var names = Context.Schema.Types.Names;
        names = _defined is null ? names : names.Concat(_defined);
        return inTypeSystem ? StandardNames.Concat(names) : names;
    }
}
