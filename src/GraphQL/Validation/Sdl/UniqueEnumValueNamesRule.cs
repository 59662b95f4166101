using System.Collections.Immutable;
using Digital40.GraphQL.Language.Nodes;
using Digital40.GraphQL.Types;

namespace Digital40.GraphQL.Validation.Sdl;

/// <summary>The values of an enum type have different names. Specification: Enums, Type Validation.</summary>
/// <param name="context">What the rules share.</param>
internal sealed class UniqueEnumValueNamesRule(SdlContext context) : SdlRule
{
    private readonly MemberNames _known = new();

    /// <inheritdoc/>
    public override void Enter(SyntaxNode node, SyntaxNode owner)
    {
        switch (node)
        {
            case EnumTypeDefinitionNode definition:
                Check(definition.Name.Value, definition.Values);
                break;
            case EnumTypeExtensionNode extension:
                Check(extension.Name.Value, extension.Values);
                break;
        }
    }

    private void Check(string typeName, ImmutableArray<EnumValueDefinitionNode> values)
    {
        var existing = context.Schema?.Types.Find(typeName) as EnumType;
        foreach (var value in values)
        {
            var name = value.Name;
            if (existing?.Values.Contains(name.Value) == true)
            {
                context.Report(
                    $"Enum value \"{typeName}.{name.Value}\" already exists in the schema. It cannot also be defined in this type extension.", name);
            }
            else if (_known.Add(typeName, name) is { } first)
            {
                context.Report($"Enum value \"{typeName}.{name.Value}\" can only be defined once.", first, name);
            }
        }
    }
}
