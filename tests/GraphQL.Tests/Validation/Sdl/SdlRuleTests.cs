using Digital40.GraphQL.Language;
using Digital40.GraphQL.Tests.Types;
using Digital40.GraphQL.Types;
using Digital40.GraphQL.Validation;
using Digital40.GraphQL.Validation.Sdl;

namespace Digital40.GraphQL.Tests.Validation.Sdl;

public sealed class SdlRuleTests
{
    private static readonly string[] File = ["Validation", "Sdl", "rules.graphql"];

    public static TheoryData<string> Cases => SchemaCases.Names(File);

    [Theory]
    [MemberData(nameof(Cases))]
    public void ValidateDocument_Case_GivesTheErrorsInOrder(string name)
    {
        var found = SchemaCases.Find(name, File);
        var schema = found.Extends is null ? null : SchemaBuilder.BuildWithoutTypeValidation(Parser.ParseDocument(found.Extends));

        var errors = SchemaValidator.ValidateDocument(Parser.ParseDocument(found.Document), schema);

        Assert.Equal(found.Errors, errors.Select(SchemaCases.Show));
    }

    [Fact]
    public void Rules_All_HaveACaseThatBreaksThem()
    {
        foreach (var (rule, _) in SdlRules.All)
        {
            Assert.Contains(SchemaCases.All(File), found => found.Name.StartsWith(rule, StringComparison.Ordinal) && found.Errors.Count > 0);
        }
    }

    [Fact]
    public void ValidateDocument_OneRule_FindsItsErrorsAlone()
    {
        var document = Parser.ParseDocument("type Office { a: Foo a: Int }");

        var error = Assert.Single(SchemaValidator.ValidateDocument(document, rules: ["KnownTypeNamesRule"]));

        Assert.Equal("Unknown type \"Foo\".", error.Message);
    }

    [Fact]
    public void KnownDirectives_FieldOfAnInputExtension_IsAnInputField()
    {
        const string Source = """
            directive @field on INPUT_FIELD_DEFINITION
            directive @argument on ARGUMENT_DEFINITION
            input Filter { a: Int @field }
            extend input Filter { b: Int @field c: Int @argument }
            """;

        var error = Assert.Single(SchemaValidator.ValidateDocument(Parser.ParseDocument(Source)));

        Assert.Equal("4:44 Directive \"@argument\" may not be used on INPUT_FIELD_DEFINITION.", SchemaCases.Show(error));
    }

    [Fact]
    public void ValidateDocument_ThousandsOfUnknownTypes_BoundsTheSearchForSuggestions()
    {
        var types = Enumerable.Range(0, 1_500).Select(index => $"type Office{index} {{ a: Ofice{index}x }}");
        var document = Parser.ParseDocument(string.Join('\n', types));

        var errors = SchemaValidator.ValidateDocument(document);

        Assert.Equal(1_500, errors.Length);
        Assert.EndsWith("?", errors[0].Message, StringComparison.Ordinal);
        Assert.EndsWith("x\".", errors[^1].Message, StringComparison.Ordinal);
    }
}
