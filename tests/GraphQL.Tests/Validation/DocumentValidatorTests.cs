using Digital40.GraphQL.Language;
using Digital40.GraphQL.Types;
using Digital40.GraphQL.Language.Nodes;
using Digital40.GraphQL.Validation;

namespace Digital40.GraphQL.Tests.Validation;

public sealed class DocumentValidatorTests
{
    private static IEnumerable<string> Errors(string document, ValidationOptions? options = null) =>
        DocumentValidator.Validate(TestSchema.Instance, Parser.ParseDocument(document), options).Select(ErrorText.Of);

    [Fact]
    public void Document_Valid_HasNoErrors() => Assert.Empty(Errors(
        """
        "What the dashboard reads."
        query Dashboard($code: String!, $filter: DistrictFilter = {codes: ["1"]}, $withReports: Boolean = false) {
          province(code: $code) {
            ...Names
            districts(first: 5, filter: $filter) { ...Names reports(status: [DRAFT]) @include(if: $withReports) { id pages } }
          }
          __typename
        }

        "The names."
        fragment Names on Named { id name(locale: TH) ... on Province { code } }
        """));

    [Fact]
    public void Errors_OfSeveralRules_ComeInTheOrderOfTheWalkAndOfTheRules() => Assert.Equal(
        [
            "1:10 1:20 There can be only one variable named \"$a\".",
            "1:28 1:34 The directive \"@once\" can only be used once at this location.",
            "1:13 Unknown type \"Nope\". Did you mean \"Node\"?",
            "2:14 Field \"id\" must not have a selection since type \"ID!\" has no subfields.",
            "2:25 2:31 There can be only one argument named \"x\".",
            "2:25 Unknown argument \"x\" on field \"Named.name\".",
            "2:31 Unknown argument \"x\" on field \"Named.name\".",
            "2:39 Cannot query field \"nothing\" on type \"Named\".",
            "2:50 Unknown fragment \"F\".",
            "3:12 Fragment cannot be spread here as objects of type \"Found\" can never be of type \"Query\".",
            "3:49 Field \"ReportInput.month\" of required type \"String!\" was not provided.",
            "3:49 Field \"ReportInput.pages\" of required type \"[String!]!\" was not provided.",
            "3:3 Field \"search\" argument \"text\" of type \"String!\" is required, but it was not provided.",
            "4:18 String cannot represent a non string value: 1",
            "4:23 7:39 Fields \"id\" conflict because \"code\" and \"id\" are different fields. Use different aliases on the fields to fetch both if this was intentional.",
            "3:37 1:1 Variable \"$b\" is not defined by operation \"Q\".",
            "1:9 Variable \"$a\" is never used in operation \"Q\".",
            "1:19 Variable \"$a\" is never used in operation \"Q\".",
            "7:30 Cannot spread fragment \"Cycle\" within itself.",
            "7:42 Directive \"@skip\" argument \"if\" of type \"Boolean!\" is required, but it was not provided.",
            "6:1 Fragment \"Unused\" is never used.",
        ],
        Errors(
            """
            query Q($a: Nope, $a: Int) @once @once {
              named { id { x } name(x: 1, x: NEW) nothing ...F }
              search { ... on Query { echo(int: $b, report: {}) } }
              province(code: 1) { id: code ...Cycle }
            }
            fragment Unused on Node { id }
            fragment Cycle on Province { ...Cycle id @skip }
            """));

    [Fact]
    public void Walk_OfADocumentWithManyErrors_StopsAtTheLimit()
    {
        var document = Parser.ParseDocument("{ " + string.Join(' ', Enumerable.Range(0, 50).Select(index => $"zzzz{index}")) + " }");

        var errors = DocumentValidator.Validate(TestSchema.Instance, document, new ValidationOptions { MaxErrors = 3 });

        Assert.Equal(4, errors.Length);
        Assert.Equal("Cannot query field \"zzzz2\" on type \"Query\".", errors[2].Message);
        Assert.Equal("Too many validation errors, error limit reached. Validation aborted.", errors[3].Message);
        Assert.Empty(errors[3].Locations);
    }

    [Theory]
    [InlineData(0, 1)]
    [InlineData(1, 2)]
    [InlineData(2, 2)]
    [InlineData(100, 2)]
    public void Errors_AtTheLimit_AreAllTold(int limit, int count) =>
        Assert.Equal(count, Errors("{ zzzzz yyyyy }", new ValidationOptions { MaxErrors = limit }).Count());

    [Theory]
    [InlineData("{ nmed { id } }", "1:3 Cannot query field \"nmed\" on type \"Query\".")]
    [InlineData("{ node(id: 1) { name } }", "1:17 Cannot query field \"name\" on type \"Node\".")]
    [InlineData("{ echo(itn: 1) }", "1:8 Unknown argument \"itn\" on field \"Query.echo\".")]
    [InlineData("{ echo @skip(iff: 1, if: true) }", "1:14 Unknown argument \"iff\" on directive \"@skip\".")]
    [InlineData("{ echo(status: DRAFTS) }", "1:16 Value \"DRAFTS\" does not exist in \"Status\" enum.")]
    [InlineData("{ echo(status: \"DRAFT\") }", "1:16 Enum \"Status\" cannot represent non-enum value: \"DRAFT\".")]
    [InlineData("{ echo(report: {month: \"\", pages: [], pagez: 1}) }", "1:39 Field \"pagez\" is not defined by type \"ReportInput\".")]
    [InlineData("{ named { ... on Provinc { id } } }", "1:18 Unknown type \"Provinc\".")]
    public void Suggestions_SwitchedOff_AreLeftOut(string document, string error)
    {
        Assert.Equal([error], Errors(document, new ValidationOptions { Suggestions = false }));
        Assert.Contains("Did you mean", Assert.Single(Errors(document)), StringComparison.Ordinal);
    }

    [Fact]
    public void Schema_WithoutMutations_DoesNotLookAtTheirFields()
    {
        var schema = SchemaBuilder.Build("type Query { a: Int }");

        Assert.Empty(DocumentValidator.Validate(schema, Parser.ParseDocument("mutation M { anything { at(all: [1]) } } subscription S { a b }")));
    }

    [Fact]
    public void Nodes_WithoutPlaces_AreReportedWithoutPlaces()
    {
        var document = Parser.ParseDocument("{ zzzzz }", new ParserOptions { Locations = false });

        Assert.Empty(Assert.Single(DocumentValidator.Validate(TestSchema.Instance, document)).Locations);
    }

    [Fact]
    public void Documents_ValidatedAtOnce_DoNotDisturbEachOther()
    {
        var documents = Enumerable.Range(0, 64)
            .Select(index => Parser.ParseDocument($"query Q{index}($v{index}: Int) {{ wrong{index} named {{ ...F{index} }} }}"))
            .ToArray();
        var messages = new string[documents.Length][];

        Parallel.For(0, documents.Length, index => messages[index] =
            [.. DocumentValidator.Validate(TestSchema.Instance, documents[index]).Select(error => error.Message)]);

        for (var index = 0; index < documents.Length; index++)
        {
            Assert.Equal(
                [
                    $"Cannot query field \"wrong{index}\" on type \"Query\".",
                    $"Unknown fragment \"F{index}\".",
                    $"Variable \"$v{index}\" is never used in operation \"Q{index}\".",
                ],
                messages[index]);
        }
    }
}
