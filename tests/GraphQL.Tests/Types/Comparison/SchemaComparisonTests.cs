using Digital40.GraphQL.Types;
using Digital40.GraphQL.Types.Comparison;

namespace Digital40.GraphQL.Tests.Types.Comparison;

public sealed class SchemaComparisonTests
{
    private const string Rest = " type Query { a: Int }";

    [Theory]
    [InlineData("type A { a: Int }", "scalar A", "Breaking TypeChangedKind A: A changed from an Object type to a Scalar type.")]
    [InlineData("type A { a: ID }", "", "Breaking TypeRemoved A: A was removed.", "Breaking TypeRemoved ID: Standard scalar ID was removed because it is not referenced anymore.")]
    [InlineData("", "type A { a: Int }", "Safe TypeAdded A: A was added.")]
    [InlineData("type A { a: Int b: Int }", "type A { b: Int c: Int }", "Breaking FieldRemoved A.a: A.a was removed.", "Safe FieldAdded A.c: A.c was added.")]
    [InlineData("type A { a: Int b: [Int] c: Int! }", "type A { a: Int! b: [Int!]! c: Int }",
        "Safe TypeChangedSafely A.a: A.a changed type from Int to Int!.",
        "Safe TypeChangedSafely A.b: A.b changed type from [Int] to [Int!]!.",
        "Breaking FieldChangedKind A.c: A.c changed type from Int! to Int.")]
    [InlineData("type A { a: Int }", "type A { a: [Int] }", "Breaking FieldChangedKind A.a: A.a changed type from Int to [Int].")]
    [InlineData("type A { f(a: Int, b: Int!): Int }", "type A { f(a: Int!, b: Int, c: Int, d: Int!): Int }",
        "Breaking ArgumentChangedKind A.f(a:): A.f arg a has changed type from Int to Int!.",
        "Safe TypeChangedSafely A.f(b:): A.f arg b has changed type from Int! to Int.",
        "Dangerous OptionalArgumentAdded A.f(c:): An optional arg c on A.f was added.",
        "Breaking RequiredArgumentAdded A.f(d:): A required arg d on A.f was added.")]
    [InlineData("type A { f(a: Int): Int }", "type A { f: Int }", "Breaking ArgumentRemoved A.f(a:): A.f arg a was removed.")]
    [InlineData("input I { x: Int y: Int } type A { f(a: I = {x: 1, y: 2}, b: Int = 1, c: Int = 1): Int }", "input I { y: Int x: Int } type A { f(a: I = {y: 2, x: 1}, b: Int, c: Int = 2): Int }",
        "Dangerous ArgumentDefaultValueChange A.f(b:): A.f arg b defaultValue was removed.",
        "Dangerous ArgumentDefaultValueChange A.f(c:): A.f arg c has changed defaultValue from 1 to 2.")]
    [InlineData("interface N { a: Int } interface M { a: Int } type A implements N { a: Int }", "interface N { a: Int } interface M { a: Int } type A implements M { a: Int }",
        "Dangerous ImplementedInterfaceAdded A: M added to interfaces implemented by A.",
        "Breaking ImplementedInterfaceRemoved A: A no longer implements interface N.")]
    [InlineData("type A { a: Int } type B { a: Int } union U = A", "type A { a: Int } type B { a: Int } union U = B",
        "Dangerous TypeAddedToUnion U: B was added to union type U.",
        "Breaking TypeRemovedFromUnion U: A was removed from union type U.")]
    [InlineData("enum E { A B }", "enum E { B @deprecated C }",
        "Dangerous ValueAddedToEnum E.C: C was added to enum type E.",
        "Breaking ValueRemovedFromEnum E.A: A was removed from enum type E.",
        "Safe DeprecationChanged E.B: E.B was deprecated.")]
    [InlineData("input I { a: Int b: Int! c: Int = 1 d: Int }", "input I { a: Int! b: Int c: Int = 2 e: Int f: Int! }",
        "Dangerous OptionalInputFieldAdded I.e: An optional field e on input type I was added.",
        "Breaking RequiredInputFieldAdded I.f: A required field f on input type I was added.",
        "Breaking FieldRemoved I.d: I.d was removed.",
        "Breaking FieldChangedKind I.a: I.a changed type from Int to Int!.",
        "Safe TypeChangedSafely I.b: I.b changed type from Int! to Int.",
        "Dangerous InputFieldDefaultValueChange I.c: I.c has changed defaultValue from 1 to 2.")]
    [InlineData("input I { a: Int b: Int }", "input I @oneOf { a: Int b: Int }", "Breaking OneOfAdded I: I takes exactly one of its fields now.")]
    [InlineData("directive @d(a: Int) repeatable on FIELD | OBJECT", "directive @d(b: Int!, c: Int) on FIELD | ENUM directive @e on FIELD",
        "Safe DirectiveExtended @e: e was added.",
        "Breaking RequiredDirectiveArgumentAdded @d(b:): A required arg b on directive d was added.",
        "Safe DirectiveExtended @d(c:): An optional arg c on directive d was added.",
        "Breaking DirectiveArgumentRemoved @d(a:): a was removed from d.",
        "Breaking DirectiveRepeatableRemoved @d: Repeatable flag was removed from d.",
        "Breaking DirectiveLocationRemoved @d: OBJECT was removed from d.",
        "Safe DirectiveExtended @d: ENUM was added to d.")]
    [InlineData("directive @d on FIELD", "", "Breaking DirectiveRemoved @d: d was removed.")]
    [InlineData("type Mutation { a: Int }", "type Mutation { a: Int } schema { query: Query }", "Breaking RootTypeChanged Mutation: The mutation type changed from Mutation to none.")]
    [InlineData("\"a\" type A { \"b\" f: Int @deprecated }", "\"c\" type A { f: Int }",
        "Safe DescriptionChanged A: The description of A changed.",
        "Safe DeprecationChanged A.f: A.f is no longer deprecated.",
        "Safe DescriptionChanged A.f: The description of A.f changed.")]
    [InlineData("scalar D", "scalar D @specifiedBy(url: \"x\")")]
    public void Compare_Schemas_GivesTheirDifferences(string before, string after, params string[] expected)
    {
        var changes = SchemaComparison.Compare(SchemaBuilder.Build(before + Rest), SchemaBuilder.Build(after + Rest));

        Assert.Equal(expected, changes.Select(change => $"{change.Severity} {change.Kind} {change.Coordinate}: {change.Message}"));
    }
}
