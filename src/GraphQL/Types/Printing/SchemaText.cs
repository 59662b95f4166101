using System.Text;
using Digital40.GraphQL.Language.Nodes;
using Digital40.GraphQL.Types.Directives;
using Digital40.GraphQL.Types.Introspection;

namespace Digital40.GraphQL.Types.Printing;

/// <summary>Writes a schema as text.</summary>
internal sealed class SchemaText
{
    private readonly StringBuilder _text = new();
    private readonly MemberText _members;
    private readonly bool _withDirectives;

    /// <param name="withDirectives">Whether directives of the application are written where they stand.</param>
    public SchemaText(bool withDirectives)
    {
        _withDirectives = withDirectives;
        _members = new MemberText(_text, withDirectives);
    }

    /// <summary>The text of a schema.</summary>
    public string Print(Schema schema)
    {
        WriteSchema(schema);
        foreach (var directive in schema.Directives)
        {
            if (!StandardDirectives.IsStandard(directive.Name))
            {
                StartBlock();
                _members.WriteDirective(directive);
            }
        }

        foreach (var type in schema.Types)
        {
            if (!IntrospectionTypes.Standard.Contains(type.Name))
            {
                StartBlock();
                WriteType(type);
            }
        }

        return _text.ToString();
    }

    private void StartBlock()
    {
        if (_text.Length > 0)
        {
            _text.Append("\n\n");
        }
    }

    private void WriteSchema(Schema schema)
    {
        List<DirectiveNode> directives = [.. schema.Definition?.Directives ?? [], .. schema.Extensions.SelectMany(extension => extension.Directives)];
        var roots = schema.DeclaredRoots;
        var isCommon = roots.Query is null or { Name: "Query" }
            && roots.Mutation is null or { Name: "Mutation" }
            && roots.Subscription is null or { Name: "Subscription" };
        if (schema.Description is null && isCommon && !(_withDirectives && directives.Count > 0))
        {
            return;
        }

        _members.WriteDescription(schema.Description, "", isFirst: true);
        _text.Append("schema");
        _members.WriteApplied(directives);
        _text.Append(" {\n");
        WriteRoot("query", roots.Query);
        WriteRoot("mutation", roots.Mutation);
        WriteRoot("subscription", roots.Subscription);
        if (roots == RootTypes.None)
        {
            _text.Append('\n');
        }

        _text.Append('}');
    }

    private void WriteRoot(string operation, NamedType? type)
    {
        if (type is not null)
        {
            _text.Append("  ").Append(operation).Append(": ").Append(type.Name).Append('\n');
        }
    }

    private void WriteType(NamedType type)
    {
        _members.WriteDescription(type.Description, "", isFirst: true);
        switch (type)
        {
            case ScalarType scalar:
                WriteStart("scalar", type);
                _members.WriteSpecifiedBy(scalar.SpecifiedByUrl);
                _members.WriteApplied(type.Directives);
                break;
            case ObjectType target:
                WriteFields("type", target);
                break;
            case InterfaceType target:
                WriteFields("interface", target);
                break;
            case UnionType union:
                WriteStart("union", type);
                _members.WriteApplied(type.Directives);
                WriteNames(" = ", " | ", union.DeclaredTypes);
                break;
            case EnumType names:
                WriteStart("enum", type);
                _members.WriteApplied(type.Directives);
                _members.WriteBlock(names.Values, value => value.Description, _members.WriteEnumValue);
                break;
            case InputObjectType input:
                WriteStart("input", type);
                _text.Append(input.IsOneOf ? " @oneOf" : "");
                _members.WriteApplied(type.Directives);
                _members.WriteBlock(input.Fields, field => field.Description, _members.WriteInputValue);
                break;
        }
    }

    private void WriteFields(string keyword, FieldsType type)
    {
        WriteStart(keyword, type);
        WriteNames(" implements ", " & ", type.DeclaredInterfaces);
        _members.WriteApplied(type.Directives);
        _members.WriteBlock(type.Fields, field => field.Description, _members.WriteField);
    }

    private void WriteStart(string keyword, NamedType type) => _text.Append(keyword).Append(' ').Append(type.Name);

    private void WriteNames(string start, string separator, IEnumerable<NamedType> types)
    {
        foreach (var type in types)
        {
            _text.Append(start).Append(type.Name);
            start = separator;
        }
    }
}
