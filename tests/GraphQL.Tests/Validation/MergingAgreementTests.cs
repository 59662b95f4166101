using Digital40.GraphQL.Language;
using Digital40.GraphQL.Language.Nodes;
using Digital40.GraphQL.Types;
using Digital40.GraphQL.Validation;
using Digital40.GraphQL.Validation.Merging;
using Digital40.GraphQL.Validation.Rules;

namespace Digital40.GraphQL.Tests.Validation;

/// <summary>What is surely mergeable has no conflict: the quick check and the exact comparison agree on random documents.</summary>
public sealed class MergingAgreementTests
{
    private static readonly Schema Schema = SchemaBuilder.Build(
        """
        interface I { a(x: Int, y: [Int]): Int b: String s: I t: [I] u: U }
        interface J { s: J a: Int c: Int! }
        type A implements I { a(x: Int, y: [Int]): Int b: String s: A t: [A] u: U c: Int d: E }
        type B implements I { a(x: Int, y: [Int]): Int b: String s: B t: [B!] u: U c: Int! d: E }
        type C implements J { a: Int c: Int! s: C b: Int t: [C] d: F }
        enum E { P }
        enum F { P }
        union U = A | B | C
        type Query { i: I j: J a: A b: B c: C u: U s: Query }
        """);

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void QuickCheckAndComparison_OfRandomDocuments_Agree(int seed)
    {
        var random = new Random(seed);
        var run = new ValidationRun([new OverlappingFieldsCanBeMergedRule()]);
        var exact = new ValidationRun([new ExactRule()]);
        var conflicting = 0;
        for (var count = 0; count < 400; count++)
        {
            var source = new RandomSelections(random).Document();
            var document = Parser.ParseDocument(source);
            var expected = exact.Validate(Schema, document, new ValidationOptions()).Select(ErrorText.Of).ToArray();
            Assert.Equal(expected, run.Validate(Schema, document, new ValidationOptions()).Select(ErrorText.Of));
            conflicting += expected.Length > 0 ? 1 : 0;
            run.Reset();
            exact.Reset();
        }

        Assert.InRange(conflicting, 40, 360);
    }

    private sealed class ExactRule : ValidationRule
    {
        private ConflictFinder? _finder;

        protected internal override void EnterDocument(DocumentNode document) => _finder = new ConflictFinder(Context);

        protected internal override void EnterSelectionSet(SelectionSetNode selectionSet)
        {
            if (_finder is null || Context.SelectionSetOwner is InlineFragmentNode)
            {
                return;
            }

            foreach (var conflict in _finder.Find(Context.ParentType, selectionSet))
            {
                Context.Report(
                    $"Fields \"{conflict.ResponseName}\" conflict because {conflict.Reason}. "
                    + "Use different aliases on the fields to fetch both if this was intentional.",
                    [.. conflict.Left, .. conflict.Right]);
            }
        }
    }

    private sealed class RandomSelections(Random random)
    {
        private static readonly string[] Types = ["I", "J", "A", "B", "C", "U", "Query"];
        private static readonly string[] Names = ["a", "b", "c", "d", "s", "t", "u", "i", "j"];
        private readonly int _fragments = random.Next(5);
        private readonly double _aliases = random.Next(3) * 0.1;
        private int _left;

        public string Document()
        {
            var fragments = Enumerable.Range(0, _fragments).Select(index => $"fragment f{index} on {Pick(Types)} {Selections(1, 12)}");
            return $"{Selections(0, 30)} {string.Join(' ', fragments)}";
        }

        private string Selections(int depth, int fields)
        {
            _left = fields;
            return Selections(depth);
        }

        private string Selections(int depth) =>
            $"{{ {string.Join(' ', Enumerable.Range(0, 1 + random.Next(4)).Select(_ => Selection(depth)))} }}";

        private string Selection(int depth)
        {
            if (depth > 5 || --_left < 0)
            {
                return "__typename";
            }

            return random.NextDouble() switch
            {
                < 0.15 when _fragments > 0 => $"...f{random.Next(_fragments)}",
                < 0.35 => $"... on {Pick(Types)} {Selections(depth + 1)}",
                _ => Field(Pick(Names), depth),
            };
        }

        private string Field(string name, int depth)
        {
            var alias = random.NextDouble() < _aliases ? $"{Pick(Names)}: " : "";
            var arguments = name == "a" && random.Next(4) == 0 ? $"(x: {random.Next(2)})" : "";
            return alias + name + arguments + ("stuij".Contains(name, StringComparison.Ordinal) ? $" {Selections(depth + 1)}" : "");
        }

        private string Pick(string[] from) => from[random.Next(from.Length)];
    }
}
