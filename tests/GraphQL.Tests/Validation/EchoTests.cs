using Digital40.GraphQL.Language;
using Digital40.GraphQL.Validation;

namespace Digital40.GraphQL.Tests.Validation;

/// <summary>How much of a document messages repeat. In these documents everything that the client chose is made of the letter z.</summary>
public sealed class EchoTests
{
    private static readonly string Long = new('z', 300);

    public static TheoryData<string> Documents =>
    [
        "{ # }", "{ named { # } }", "{ named { ... on # { id } } }", "{ named { ...# } }", "{ named @# { id } }", "{ named @skip(#: 1) { id } }",
        "{ echo(#: 1) }", "{ echo(int: #) }", "{ echo(int: \"#\") }", "{ echo(status: #) }", "{ echo(status: \"#\") }", "{ echo(report: \"#\") }",
        "{ echo(report: {#: 1}) }", "{ echo(ints: [\"#\"]) }", "{ echo(boolean: \"#\") }", "{ echo(id: #) }", "{ echo(int: {#: [#]}) }",
        "query # { echo(int: $#) }", "query #($#: Int) { echo }", "query ($#: Named) { echo(int: $#) }", "query ($#: String) { echo(int: $#) }",
        "query ($#: ID = 1) { provinces(filter: {key: {id: $#}}) { id } }", "query ($#: Int, $#: Int) { echo }",
        "query # { echo } query # { echo }", "fragment # on Named { ...# }", "fragment # on Named { id } fragment # on Node { id }",
        "fragment # on Int { id }", "fragment # on Province { id } fragment F on Report { ...# }", "{ echo(#: 1, #: 1) }",
        "{ echo(report: {#: 1, #: 1}) }", "subscription # { a: districtChanged { id } __typename }", "{ named { #: id #: name } }",
        "{ named { a: id a: # } }", "{ named { a: # a: z# } }", "{ district(key: {id: 1}) { #: province { #: id } #: province { #: name } } }",
        "type # { a: Int }", "directive @#(#: Int!) on FIELD { echo @# }", "{ place { id: # } named { id(#: {}) { # } } }",
        "fragment A# on Named { ...B# } fragment B# on Named { ...C# } fragment C# on Named { ...A# }", "{ echo @once @once @#(a: 1) @#(a: 1) }",
        "query @# { echo }", "directive @# on FIELD query @# { echo @# @# @#(#: 1) }", "query ($#: [[#]]) { echo }",
        "{ search(text: \"\") { ... on Province { #: code } ... on District { #: code } } }",
    ];

    [Theory]
    [MemberData(nameof(Documents))]
    public void Message_WithALimit_RepeatsNoMoreOfTheDocument(string document)
    {
        var parsed = Parser.ParseDocument(document.Replace("#", Long, StringComparison.Ordinal));

        var whole = DocumentValidator.Validate(TestSchema.Instance, parsed, new ValidationOptions { Suggestions = false });
        var cut = DocumentValidator.Validate(TestSchema.Instance, parsed, new ValidationOptions { Suggestions = false, MaxEcho = 100 });

        Assert.NotEmpty(whole);
        Assert.Equal(whole.Select(error => string.Join(' ', error.Locations)), cut.Select(error => string.Join(' ', error.Locations)));
        Assert.All(cut, error => Assert.InRange(error.Message.Count(letter => letter == 'z'), 0, 100));
        Assert.Contains(whole, error => error.Message.Contains(Long, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(4, "Cannot query field \"abcd\u2026\" on type \"Query\".")]
    [InlineData(6, "Cannot query field \"abcdef\" on type \"Query\".")]
    [InlineData(0, "Cannot query field \"\u2026\" on type \"Query\".")]
    [InlineData(null, "Cannot query field \"abcdef\" on type \"Query\".")]
    public void Message_CutShort_EndsWithAnEllipsis(int? limit, string message) => Assert.Equal(
        message,
        Assert.Single(DocumentValidator.Validate(
            TestSchema.Instance,
            Parser.ParseDocument("{ abcdef }"),
            new ValidationOptions { MaxEcho = limit })).Message);

    [Fact]
    public void Message_CutInsideASurrogatePair_LeavesThePairOut() => Assert.Equal(
        "Int cannot represent non-integer value: \"\u2026",
        Assert.Single(DocumentValidator.Validate(
            TestSchema.Instance,
            Parser.ParseDocument("{ echo(int: \"\U0001F600\") }"),
            new ValidationOptions { MaxEcho = 2 })).Message);

    [Fact]
    public void Limit_IsForEachMessage()
    {
        var errors = DocumentValidator.Validate(
            TestSchema.Instance,
            Parser.ParseDocument("{ abcde fghij }"),
            new ValidationOptions { MaxEcho = 5, Suggestions = false });

        Assert.Equal(
            ["Cannot query field \"abcde\" on type \"Query\".", "Cannot query field \"fghij\" on type \"Query\"."],
            errors.Select(error => error.Message));
    }
}
