using Digital40.GraphQL.Language;
using Digital40.GraphQL.Language.Nodes;

namespace Digital40.GraphQL.Tests.Language;

/// <summary>The tree that a source becomes.</summary>
public sealed class ParserTests
{
    [Fact]
    public void Operation_Parsed_HasItsPartsAndPlaces()
    {
        var document = Parser.ParseDocument("# first\n\"why\" query Q(\"what\" $a: [Int!]! = [1]) @d { x: y(z: $a) { ...F } }");

        var operation = Assert.IsType<OperationDefinitionNode>(Assert.Single(document.Definitions));
        var variable = Assert.Single(operation.VariableDefinitions);
        var field = Assert.IsType<FieldNode>(Assert.Single(operation.SelectionSet.Selections));
        var spread = Assert.IsType<FragmentSpreadNode>(Assert.Single(field.SelectionSet!.Selections));
        Assert.Equal(new SourceLocation(1, 1), document.Location);
        Assert.Equal(new SourceLocation(2, 1), operation.Location);
        Assert.Equal("why", operation.Description?.Value);
        Assert.Equal("Q", operation.Name?.Value);
        Assert.Equal("what", variable.Description?.Value);
        Assert.Equal(new SourceLocation(2, 15), variable.Location);
        Assert.Equal("[Int!]!", Printer.Print(variable.Type));
        Assert.Equal("[1]", Printer.Print(variable.DefaultValue!));
        Assert.Equal("d", Assert.Single(operation.Directives).Name.Value);
        Assert.Equal(("x", "y"), (field.Alias?.Value, field.Name.Value));
        Assert.Equal("z: $a", Printer.Print(Assert.Single(field.Arguments)));
        Assert.Equal(new SourceLocation(2, 60), spread.Location);
    }

    [Theory]
    [InlineData("1", SyntaxKind.IntValue)]
    [InlineData("1.0", SyntaxKind.FloatValue)]
    [InlineData("\"a\"", SyntaxKind.StringValue)]
    [InlineData("true", SyntaxKind.BooleanValue)]
    [InlineData("null", SyntaxKind.NullValue)]
    [InlineData("A", SyntaxKind.EnumValue)]
    [InlineData("$a", SyntaxKind.Variable)]
    [InlineData("[$a]", SyntaxKind.ListValue)]
    [InlineData("{a: $b}", SyntaxKind.ObjectValue)]
    public void Value_Parsed_HasItsKind(string source, SyntaxKind kind) => Assert.Equal(kind, Parser.ParseValue(source).Kind);

    [Theory]
    [InlineData("schema { query: Q }", SyntaxKind.SchemaDefinition)]
    [InlineData("scalar A", SyntaxKind.ScalarTypeDefinition)]
    [InlineData("type A", SyntaxKind.ObjectTypeDefinition)]
    [InlineData("interface A", SyntaxKind.InterfaceTypeDefinition)]
    [InlineData("union A", SyntaxKind.UnionTypeDefinition)]
    [InlineData("enum A", SyntaxKind.EnumTypeDefinition)]
    [InlineData("input A", SyntaxKind.InputObjectTypeDefinition)]
    [InlineData("directive @a on FIELD", SyntaxKind.DirectiveDefinition)]
    [InlineData("extend schema @a", SyntaxKind.SchemaExtension)]
    [InlineData("extend scalar A @a", SyntaxKind.ScalarTypeExtension)]
    [InlineData("extend type A @a", SyntaxKind.ObjectTypeExtension)]
    [InlineData("extend interface A @a", SyntaxKind.InterfaceTypeExtension)]
    [InlineData("extend union A @a", SyntaxKind.UnionTypeExtension)]
    [InlineData("extend enum A @a", SyntaxKind.EnumTypeExtension)]
    [InlineData("extend input A @a", SyntaxKind.InputObjectTypeExtension)]
    [InlineData("fragment A on B { c }", SyntaxKind.FragmentDefinition)]
    [InlineData("subscription { a }", SyntaxKind.OperationDefinition)]
    public void Definition_Parsed_HasItsKind(string source, SyntaxKind kind) =>
        Assert.Equal(kind, Assert.Single(Parser.ParseDocument(source).Definitions).Kind);

    [Fact]
    public void Type_Parsed_IsNested()
    {
        var type = Assert.IsType<NonNullTypeNode>(Parser.ParseType("[[A!]]!"));

        Assert.Equal("[[A!]]!", Printer.Print(type));
        Assert.Equal(new SourceLocation(1, 1), type.Location);
        Assert.IsType<ListTypeNode>(type.Type);
    }

    [Fact]
    public void Keywords_UsedAsNames_AreNames()
    {
        var document = Parser.ParseDocument("query query { fragment: on(type: input) @extend ... on on { true } } fragment fragment on on { null }");

        Assert.Equal(2, document.Definitions.Length);
    }
}
