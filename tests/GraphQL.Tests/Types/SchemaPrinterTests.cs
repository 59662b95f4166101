using Digital40.GraphQL.Language;
using Digital40.GraphQL.Types;

namespace Digital40.GraphQL.Tests.Types;

public sealed class SchemaPrinterTests
{
    private const string Everything = """"
        """The contract"""
        schema {
          query: Root
          subscription: Events
        }

        """Says what a member costs"""
        directive @weight(
          """How much"""
          value: Int! = 1

          """Where"""
          at: [Level!] = [LOW] @deprecated
        ) repeatable on FIELD_DEFINITION | OBJECT

        directive @plain on QUERY

        """
        The root

          of all
        """
        type Root implements Node & Named {
          id: ID!
          name(long: Boolean = false, filter: Filter = {year: 2568, level: LOW}): String

          """Old"""
          old(
            a: Int

            """Second"""
            b: Int = 5
          ): Date @deprecated(reason: "Use \"name\"")
          older: Int @deprecated
        }

        type Events {
          changed: Result
        }

        interface Node {
          id: ID!
        }

        interface Named implements Node {
          id: ID!
          name(long: Boolean = false, filter: Filter = {year: 2568, level: LOW}): String
        }

        union Result = Root | Events

        enum Level {
          LOW

          """Better"""
          HIGH @deprecated(reason: "Gone")
        }

        input Filter {
          year: Int = 2568
          level: Level = LOW
        }

        input Choice @oneOf {
          a: Int
          b: [String!]
        }

        "  indented\n  both"
        scalar Date @specifiedBy(url: "https://example.org/date")
        """";

    [Fact]
    public void Print_SchemaWithEverything_GivesTheSourceBack() =>
        Assert.Equal(Everything.ReplaceLineEndings("\n"), SchemaPrinter.Print(SchemaBuilder.Build(Everything)));

    [Theory]
    [InlineData("type Query { a: Int }", "type Query {\n  a: Int\n}")]
    [InlineData("schema { query: Query } type Query { a: Int }", "type Query {\n  a: Int\n}")]
    [InlineData("type Query { a(b: Int, \"\" c: Int): Int }", "type Query {\n  a(b: Int, c: Int): Int\n}")]
    [InlineData("\"\" type Query { a: Int }", "\"\"\"\"\"\"\ntype Query {\n  a: Int\n}")]
    [InlineData("directive @skip(if: Boolean!) on FIELD type Query { a: __Type b: ID }", "type Query {\n  a: __Type\n  b: ID\n}")]
    [InlineData("type Query { \"bell \\u0007\" a: Int }", "type Query {\n  \"bell \\u0007\"\n  a: Int\n}")]
    [InlineData("type Query", "type Query")]
    [InlineData("union Result", "union Result")]
    [InlineData("type Query implements Query", "type Query implements Query")]
    public void Print_Schema_IsLaidOutAsInGraphqlJs(string source, string expected)
    {
        var schema = SchemaBuilder.BuildWithoutTypeValidation(Parser.ParseDocument(source));

        Assert.Equal(expected, SchemaPrinter.Print(schema));
    }

    [Fact]
    public void PrintWithDirectives_Schema_KeepsTheDirectivesOfTheApplication()
    {
        const string Source = """
            schema @tag(name: "s") {
              query: Query
            }

            directive @tag(name: String) repeatable on SCHEMA | OBJECT | FIELD_DEFINITION | ARGUMENT_DEFINITION | ENUM | ENUM_VALUE | SCALAR | INPUT_OBJECT

            type Query @tag @tag(name: "b") {
              a(b: Int = 1 @tag): Level @deprecated @tag
            }

            enum Level @tag {
              LOW @tag(name: "x")
            }

            scalar Date @specifiedBy(url: "u") @tag

            input Choice @oneOf @tag {
              a: Int
            }
            """;
        var schema = SchemaBuilder.Build(Source + " extend type Query @tag(name: \"c\")");

        var text = SchemaPrinter.PrintWithDirectives(schema);

        Assert.Equal(Source.ReplaceLineEndings("\n").Replace("@tag(name: \"b\")", "@tag(name: \"b\") @tag(name: \"c\")", StringComparison.Ordinal), text);
        Assert.DoesNotContain("@tag ", SchemaPrinter.Print(schema)["directive @tag".Length..], StringComparison.Ordinal);
    }
}
