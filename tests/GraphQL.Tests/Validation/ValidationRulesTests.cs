using Digital40.GraphQL.Language;
using Digital40.GraphQL.Language.Nodes;
using Digital40.GraphQL.Validation;

namespace Digital40.GraphQL.Tests.Validation;

public sealed class ValidationRulesTests
{
    [Fact]
    public void Specified_Names_AreThoseOfGraphqlJsInItsOrder() => Assert.Equal(
        [
            "ExecutableDefinitionsRule",
            "UniqueOperationNamesRule",
            "LoneAnonymousOperationRule",
            "SingleFieldSubscriptionsRule",
            "KnownTypeNamesRule",
            "FragmentsOnCompositeTypesRule",
            "VariablesAreInputTypesRule",
            "ScalarLeafsRule",
            "FieldsOnCorrectTypeRule",
            "UniqueFragmentNamesRule",
            "KnownFragmentNamesRule",
            "NoUnusedFragmentsRule",
            "PossibleFragmentSpreadsRule",
            "NoFragmentCyclesRule",
            "UniqueVariableNamesRule",
            "NoUndefinedVariablesRule",
            "NoUnusedVariablesRule",
            "KnownDirectivesRule",
            "UniqueDirectivesPerLocationRule",
            "KnownArgumentNamesRule",
            "UniqueArgumentNamesRule",
            "ValuesOfCorrectTypeRule",
            "ProvidedRequiredArgumentsRule",
            "VariablesInAllowedPositionRule",
            "OverlappingFieldsCanBeMergedRule",
            "UniqueInputFieldNamesRule",
            "MaxIntrospectionDepthRule",
        ],
        ValidationRules.Specified.Names);

    [Fact]
    public void Find_OfEveryName_GivesThatRuleAlone()
    {
        foreach (var name in ValidationRules.Specified.Names.Append("NoDeprecatedCustomRule").Append("NoSchemaIntrospectionCustomRule"))
        {
            Assert.Equal([name], ValidationRules.Find(name)?.Names);
        }
    }

    [Theory]
    [InlineData("Nothing")]
    [InlineData("scalarleafsrule")]
    [InlineData("")]
    public void Find_OfAnotherName_GivesNull(string name) => Assert.Null(ValidationRules.Find(name));

    [Fact]
    public void Remove_OfARule_LeavesTheOthers()
    {
        var rules = ValidationRules.Specified.Remove("NoUnusedVariablesRule").Remove("Nothing");
        var document = Parser.ParseDocument("query ($a: Int) { wrong }");

        Assert.Equal(26, rules.Names.Count());
        Assert.Equal(["1:19 Cannot query field \"wrong\" on type \"Query\"."], Errors(document, rules));
        Assert.Equal(27, ValidationRules.Specified.Names.Count());
    }

    [Fact]
    public void Add_OfRules_ReportsInTheOrderOfTheSet()
    {
        var document = Parser.ParseDocument("{ __schema }");
        var leafs = ValidationRules.Find("ScalarLeafsRule")!; // Every rule of the specification is found.
        var hidden = ValidationRules.Find("NoSchemaIntrospectionCustomRule")!; // As above.

        string[] errors = [.. Errors(document, leafs.Add(hidden))];

        Assert.Equal(2, errors.Length);
        Assert.Equal(errors.Reverse(), Errors(document, hidden.Add(leafs)));
    }

    [Fact]
    public void None_FindsNothing() => Assert.Empty(Errors(Parser.ParseDocument("{ wrong }"), ValidationRules.None));

    private static IEnumerable<string> Errors(DocumentNode document, ValidationRules rules) =>
        DocumentValidator.Validate(TestSchema.Instance, document, rules).Select(ErrorText.Of);
}
