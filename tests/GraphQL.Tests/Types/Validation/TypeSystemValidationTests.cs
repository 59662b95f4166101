using Digital40.GraphQL.Errors;
using Digital40.GraphQL.Types;

namespace Digital40.GraphQL.Tests.Types.Validation;

public sealed class TypeSystemValidationTests
{
    private static readonly string[] File = ["Types", "Validation", "schemas.graphql"];

    public static TheoryData<string> Cases => SchemaCases.Names(File);

    [Theory]
    [MemberData(nameof(Cases))]
    public void Build_Case_GivesTheErrorsInOrder(string name)
    {
        var found = SchemaCases.Find(name, File);

        Assert.Equal(found.Errors, Errors(found.Document));
    }

    [Theory]
    [InlineData("input A { b: B = {} }\ninput B { a: A = {} }", "1:18 2:18", "A.b references itself via the default values of: B.a")]
    [InlineData("input A { a: [A] = [{}] }", "1:20", "A.a references itself")]
    public void Build_DefaultValueThatNeedsItself_IsRefused(string inputs, string places, string fault)
    {
        var error = Assert.Single(Errors(inputs + " type Query { a: Int }"));

        Assert.Equal($"{places} Invalid circular reference. The default value of Input Object field {fault}.", error);
    }

    [Theory]
    [InlineData("input A { a: [A] = [] b: A = null c: A = { a: [], b: null, c: { a: [], b: null, c: null } } }")]
    [InlineData("input A { a: B = { a: {} } } input B { must: Int! a: A }")]
    public void Build_DefaultValueThatOnlySeemsToNeedItself_IsTaken(string inputs) =>
        Assert.Empty(Errors(inputs + " type Query { a: Int }"));

    [Fact]
    public void Build_ThousandsOfRepeatedInterfaces_GivesBoundedErrors()
    {
        var interfaces = string.Join(" & ", Enumerable.Repeat("Node", 5_000));

        var source = $"interface Node {{ id: ID }} type Query implements {interfaces} {{ id: ID }}";

        var exception = Assert.Throws<GraphQLException>(() => SchemaBuilder.Build(source));

        Assert.InRange(exception.Errors.Length, 100, 1_000);
    }

    private static List<string> Errors(string source)
    {
        try
        {
            SchemaBuilder.Build(source);
            return [];
        }
        catch (GraphQLException exception)
        {
            return [.. exception.Errors.Select(SchemaCases.Show)];
        }
    }
}
