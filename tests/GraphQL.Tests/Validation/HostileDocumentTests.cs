using System.Collections.Immutable;
using System.Text;
using Digital40.GraphQL.Language;
using Digital40.GraphQL.Language.Nodes;
using Digital40.GraphQL.Types;
using Digital40.GraphQL.Validation;
using Digital40.GraphQL.Validation.Rules;

namespace Digital40.GraphQL.Tests.Validation;

/// <summary>Documents that are written to cost much. The work is counted, not timed: it may not grow faster than the document.</summary>
public sealed class HostileDocumentTests
{
    private const int Size = 2_000;
    private const string Start = "{ q { ...F0 } }";

    private static readonly Schema Schema = SchemaBuilder.Build(
        """
        interface N { id: ID s: String n: N a(x: Int): Q }
        type Q implements N { id: ID s: String n: N a(x: Int): Q f(list: [Int], in: In): Int }
        type R implements N { id: ID s: String n: N a(x: Int): Q }
        type S implements N { id: ID s: String n: N a(x: Int): Q }
        input In { i: In l: [In] }
        type Query { q: Q n: N f(list: [Int], in: In): Int }
        type Subscription { f: Int }
        """);

    public static TheoryData<string, Func<int, string>> Mergeable => new()
    {
        { "one field many times", size => $"{{ q {{ {Repeat("s ", size)} }} }}" },
        { "one field with arguments many times", size => $"{{ q {{ {Repeat("a(x: 1) { id } ", size)} }} }}" },
        { "one field with selections many times", size => $"{{ {Repeat("q { s n { id } } ", size)} }}" },
        { "deep selections many times", size => $"{{ {Repeat("q { n { n { n { s id } } } } ", size / 4)} }}" },
        { "many aliases", size => $"{{ q {{ {Join(size, index => $"a{index}: s")} }} }}" },
        { "many inline fragments", size => $"{{ n {{ {Repeat("... on Q { s } ... on R { s } ... on S { s } ... { s } ", size / 3)} }} }}" },
        { "a chain of fragments", size => Start + Chain(size, "s ...+") },
        { "a chain of fragments backwards", size => string.Join(' ', Chain(size, "s ...+").Split('\n').Reverse()) + Start },
        { "fragments twice in fragments", size => Start + Chain(size, "...+ ...+") },
        { "fragments below two fields in fragments", size => Start + Chain(size, "a { ...+ } b: a { ...+ }") },
        { "fragments below pairs of fields", size => Start + Chain(size / 4, "a { ...+ } a { ...+ s } b: a { ...+ } b: a { ...+ }") },
        { "many operations on one chain", size => Join(size, index => $"query Q{index} {{ q {{ ...F0 }} }}") + Chain(size, "s ...+") },
    };

    [Theory]
    [MemberData(nameof(Mergeable))]
    public void Merging_OfAMergeableDocument_GrowsWithIt(string name, Func<int, string> document)
    {
        Assert.NotEmpty(name);
        var (once, thrice) = (MergeWork(document(Size)), MergeWork(document(Size * 3)));

        Assert.InRange(once, 1, Size * 40L);
        Assert.InRange(thrice, once, once * 4);
    }

    [Theory]
    [MemberData(nameof(Mergeable))]
    public void Validation_OfAMergeableDocument_FindsNothing(string name, Func<int, string> document)
    {
        Assert.NotEmpty(name);
        Assert.Empty(Validate(document(Size)));
    }

    public static TheoryData<string> Conflicting =>
    [
        $"{{ q {{ {Repeat("s ", 20_000)} s: id }} }}",
        $"{{ q {{ {Join(3_000, index => $"x: a(x: {index}) {{ id }}")} }} }}",
        $"{{ {Repeat("q { n { n { n { s id } } } } ", 3_000)} q {{ n {{ n {{ n {{ s: id }} }} }} }} }}",
        "{ q { ...F0 s: id } }" + Chain(3_000, "s ...+"),
        "{ q { ...F0 } q { ...G0 } }" + Chain(5_000, "a { ...+ }") + Chain(5_000, "a { ...+ }", last: "s: id", name: "G"),
        Start + Chain(300, $"s x: s {Join(300, other => $"...F{other}")} ...+", last: "x: id"),
        Start + Chain(60, "s: id a { ...F0 ...+ } a { ...+ s } b: a { ... on Q { ...+ } }"),
    ];

    [Theory]
    [MemberData(nameof(Conflicting))]
    public void Merging_OfAConflictingDocument_IsBounded(string document)
    {
        var work = MergeWork(document, out var errors);

        Assert.NotEmpty(errors);
        Assert.InRange(work, 1, 900_000 + document.Length);
    }

    public static TheoryData<string> Others =>
    [
        $"{{ f(list: [{Join(Size * 5, index => $"$v{index}")}]) }}",
        $"query ({Repeat("$v: Int ", Size * 5)}) {{ f(list: [$v]) }}",
        $"query ({Join(Size * 5, index => $"$v{index}: Int")}) {{ f(list: [1]) }}",
        $"{{ f({Join(Size * 5, index => $"list{index}: {index}")}) }}",
        $"{{ f({Repeat("list: 1 ", Size * 5)}) }}",
        $"{{ f(in: {{{Repeat("l: 1 ", Size * 5)}}}) }}",
        $"{{ f {Repeat("@skip(if: true) ", Size * 5)} }}",
        $"{{ f {Repeat("@nope ", Size * 5)} }}",
        $"{{ {new string('f', 500_000)} }}",
        $"{{ {Join(300, index => new string('f', 1_000) + index)} }}",
        Start + Chain(500, "s ...+ ...F0"),
        "{ q { s } }" + Chain(Size * 5, "s"),
        Join(Size, index => $"query Q{index} {{ q {{ ...F{index % 500} }} }}") + Chain(500, "s ...+"),
        Join(Size, index => $"query Q{index} {{ ...F }}") + $"fragment F on Query {{ f(list: [{Repeat("$v ", 1_000)}]) }}",
        $"subscription {{ {Join(Size * 5, index => $"f{index}")} }}",
        "{ __schema { types { ...F0 } } }" + Chain(Size, "ofType { ...+ ...+ }", last: "nothing", on: "__Type"),
    ];

    [Theory]
    [MemberData(nameof(Others))]
    public void Validation_OfAWrongDocument_EndsWithFewErrors(string document) =>
        Assert.InRange(Validate(document, new ValidationOptions { MaxErrors = 5 }).Length, 1, 6);

    [Fact]
    public void Operations_OnTooManyFragmentsEach_StopTheValidation() => Assert.Equal(
        "Validation aborted.",
        Assert.Single(Validate(
            Join(300, index => $"query Q{index} {{ q {{ ...F{index} }} }}") + Chain(300, "s ...+"))));

    [Fact]
    public void Fragments_InALongChain_DoNotOverflowTheStack()
    {
        var document = Start + Chain(40_000, "s ...+", last: "s: id");
        var messages = OnSmallStack(Parser.ParseDocument(document));

        Assert.Contains("Validation aborted.", messages);
    }

    [Fact]
    public void Introspection_ThroughALongChain_DoesNotOverflowTheStack()
    {
        var document = "{ __schema { types { ...F0 } } }" + Chain(40_000, "ofType { ...+ }", last: "name", on: "__Type");

        Assert.NotEmpty(OnSmallStack(Parser.ParseDocument(document)));
    }

    [Theory]
    [InlineData(100_000)]
    [InlineData(1_000)]
    public void SyntaxTree_MadeByHand_DeepInSelections_DoesNotOverflowTheStack(int depth)
    {
        var selections = new SelectionSetNode(default, [Field("id", null)]);
        for (var level = 0; level < depth; level++)
        {
            SelectionNode around = level % 2 == 0 ? Field("n", selections) : new InlineFragmentNode(default, null, [], selections);
            selections = new SelectionSetNode(default, [around]);
        }

        Assert.Contains("Validation aborted.", OnSmallStack(Document(selections)));
    }

    [Fact]
    public void SyntaxTree_MadeByHand_DeepInValues_DoesNotOverflowTheStack()
    {
        ValueNode value = new NullValueNode(default);
        for (var level = 0; level < 100_000; level++)
        {
            value = new ListValueNode(default, [value]);
        }

        var argument = new ArgumentNode(default, new NameNode(default, "in"), value);
        var field = new FieldNode(default, null, new NameNode(default, "f"), [argument], [], null);

        Assert.NotEmpty(OnSmallStack(Document(new SelectionSetNode(default, [field, field]))));
    }

    [Fact]
    public void SyntaxTree_MadeByHand_DeepInTypes_DoesNotOverflowTheStack()
    {
        TypeNode type = new NamedTypeNode(default, new NameNode(default, "Int"));
        for (var level = 0; level < 100_000; level++)
        {
            type = new ListTypeNode(default, type);
        }

        var variable = new VariableDefinitionNode(default, null, new VariableNode(default, new NameNode(default, "v")), type, null, []);

        Assert.Equal("Validation aborted.", Assert.Single(OnSmallStack(Document(new SelectionSetNode(default, [Field("f", null)]), variable))));
    }

    [Fact]
    public void Document_AsDeepAsTheParserAllows_IsValidated()
    {
        var document = "{ " + Repeat("n { ", 150) + "id" + Repeat(" }", 150) + " f(in: " + Repeat("{i: ", 150) + "null" + Repeat("}", 150) + ") }";

        Assert.Empty(Validate(document));
    }

    private static FieldNode Field(string name, SelectionSetNode? selections) =>
        new(default, null, new NameNode(default, name), [], [], selections);

    private static DocumentNode Document(SelectionSetNode selections, params ImmutableArray<VariableDefinitionNode> variables) =>
        new(default, [new OperationDefinitionNode(default, null, OperationType.Query, null, variables, [], selections)]);

    private static string Repeat(string text, int count) => new StringBuilder().Insert(0, text, count).ToString();

    /// <summary>Fragments that each spread the next, which is written <c>...+</c>, and a last one.</summary>
    private static string Chain(int count, string body, string last = "s", string on = "Q", string name = "F") =>
        string.Join('\n', Enumerable.Range(0, count + 1).Select(index =>
            $"fragment {name}{index} on {on} {{ {(index == count ? last : body.Replace("+", $"{name}{index + 1}", StringComparison.Ordinal))} }}"));

    private static string Join(int count, Func<int, string> part) => string.Join(' ', Enumerable.Range(0, count).Select(part));

    private static ImmutableArray<string> Validate(string document, ValidationOptions? options = null) =>
        [.. DocumentValidator.Validate(Schema, Parser.ParseDocument(document), options).Select(error => error.Message)];

    private static long MergeWork(string document) => MergeWork(document, out _);

    private static long MergeWork(string document, out ImmutableArray<string> errors)
    {
        var rule = new OverlappingFieldsCanBeMergedRule();
        var run = new ValidationRun([rule]);
        errors = [.. run.Validate(Schema, Parser.ParseDocument(document), new ValidationOptions()).Select(error => error.Message)];
        return rule.Work;
    }

    /// <summary>The stack of a thread of the pool, or less: what overflows there ends the process.</summary>
    private static ImmutableArray<string> OnSmallStack(DocumentNode document)
    {
        ImmutableArray<string> messages = [];
        var thread = new Thread(() => messages = [.. DocumentValidator.Validate(Schema, document).Select(error => error.Message)], 512 * 1024);
        thread.Start();
        thread.Join();
        return messages;
    }
}
