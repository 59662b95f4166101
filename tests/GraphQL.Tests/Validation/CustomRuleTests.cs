using Digital40.GraphQL.Language;
using Digital40.GraphQL.Language.Nodes;
using Digital40.GraphQL.Validation;

namespace Digital40.GraphQL.Tests.Validation;

public sealed class CustomRuleTests
{
    private static IEnumerable<string> Errors(string document, ValidationRules rules) =>
        DocumentValidator.Validate(TestSchema.Instance, Parser.ParseDocument(document), rules).Select(ErrorText.Of);

    [Fact]
    public void Rule_OfOnesOwn_ReportsBesideTheSpecifiedOnes() => Assert.Equal(
        ["1:1 Mutations are switched off.", "1:12 Field \"approve\" argument \"id\" of type \"ID!\" is required, but it was not provided."],
        Errors("mutation { approve { id } }", ValidationRules.Specified.Add<NoMutationsRule>()));

    [Fact]
    public void Rule_MadeByAFunction_IsUsedAgainForTheNextDocument()
    {
        var made = 0;
        var rules = ValidationRules.None.Add("Names", () =>
        {
            made++;
            return new TypesRule();
        });

        Assert.Equal(["Names"], rules.Names);
        Assert.Equal(Errors("{ named { id } }", rules), Errors("{ named { id } }", rules));
        Assert.Equal(1, made);
    }

    [Fact]
    public void Rule_IsToldTheTypesAtEveryNode() => Assert.Equal(
        [
            "1:9 variable Status = [Status!]!",
            "2:1 set Query",
            "3:3 field Query.named: Named",
            "4:3 set Named",
            "5:5 fragment District in Named",
            "6:5 set District",
            "7:7 field District.reports: [Report!]!",
            "8:9 argument status: [Status!]",
            "8:18 value Status! in [Status!]",
            "9:7 directive include on Field",
            "9:16 argument if: Boolean!",
            "9:20 value Boolean! in ",
            "10:7 set Report",
            "11:9 field Report.id: ID!",
        ],
        Errors(
            """
            query Q($a: [Status!]!)
            {
              named
              {
                ... on District
                {
                  reports(
                    status: [DRAFT])
                  @include(if: true)
                  {
                    id
                  }
                }
              }
            }
            """,
            ValidationRules.None.Add<TypesRule>()));

    [Fact]
    public void Rule_ThatSkipsAField_DoesNotSeeWhatStandsInsideAndDoesNotLeaveIt() => Assert.Equal(
        ["1:3 enter named", "1:24 enter place", "1:32 enter __typename", "1:32 leave __typename", "1:24 leave place"],
        Errors("{ named { id name id } place { __typename } }", ValidationRules.None.Add<SkippingRule>()));

    [Fact]
    public void Rule_ThatSkips_DoesNotKeepOthersFromSeeing() => Assert.Equal(
        ["1:11 enter id", "1:11 leave id"],
        Errors("{ named { id } }", ValidationRules.None.Add<SkippingRule>().Add("Other", () => new SkippingRule(skips: false)))
            .Where(error => error.EndsWith("id", StringComparison.Ordinal)));

    [Fact]
    public void Rule_ThatAsksForVariables_GetsThoseOfTheFragmentsToo() => Assert.Equal(
        [" $a Int in  or ", " $b Int! in  or 5", " $c String in DistrictFilter or ", " $d String! in  or "],
        Errors(
            """
            query Q($a: Int, $b: Int! = 1 @tag(name: "$x"), $c: String) { ...F echo(int: $a, must: $b) provinces(filter: {nameContains: $c}) { id } }
            fragment F on Query { province(code: $d) { id } ...F }
            """,
            ValidationRules.None.Add<UsagesRule>()));

    private sealed class NoMutationsRule : ValidationRule
    {
        protected internal override void EnterOperationDefinition(OperationDefinitionNode operation)
        {
            if (operation.Operation == OperationType.Mutation)
            {
                Context.Report("Mutations are switched off.", operation);
            }
        }
    }

    private sealed class TypesRule : ValidationRule
    {
        protected internal override void EnterVariableDefinition(VariableDefinitionNode definition) =>
            Context.Report($"variable {Context.InputType?.Named} = {Context.VariableType}", definition.Variable);

        protected internal override void EnterSelectionSet(SelectionSetNode selectionSet) => Context.Report($"set {Context.ParentType}", selectionSet);

        protected internal override void EnterField(FieldNode field) =>
            Context.Report($"field {Context.ParentType}.{Context.Field?.Name}: {Context.Type}", field);

        protected internal override void EnterInlineFragment(InlineFragmentNode fragment) =>
            Context.Report($"fragment {Context.Type} in {Context.ParentType}", fragment);

        protected internal override void EnterDirective(DirectiveNode directive) =>
            Context.Report($"directive {Context.Directive?.Name} on {Context.DirectiveLocation}", directive);

        protected internal override void EnterArgument(ArgumentNode argument) =>
            Context.Report($"argument {Context.Argument?.Name}: {Context.InputType}", argument);

        protected internal override void EnterScalarValue(ValueNode value) => Value(value);

        protected internal override void EnterEnumValue(EnumValueNode value) => Value(value);

        private void Value(ValueNode value) => Context.Report($"value {Context.InputType} in {Context.ParentInputType}", value);
    }

    private sealed class SkippingRule(bool skips) : ValidationRule
    {
        public SkippingRule()
            : this(true)
        {
        }

        protected internal override void EnterField(FieldNode field)
        {
            Context.Report($"enter {field.Name.Value}", field);
            if (skips && field.Name.Value == "named")
            {
                SkipChildren(field);
            }
        }

        protected internal override void LeaveField(FieldNode field) => Context.Report($"leave {field.Name.Value}", field);
    }

    private sealed class UsagesRule : ValidationRule
    {
        protected internal override void LeaveOperationDefinition(OperationDefinitionNode operation)
        {
            foreach (var usage in Context.FindVariableUsages(operation))
            {
                var defaultValue = usage.DefaultValue is { } value ? Printer.Print(value) : "";
                Context.Report($"${usage.Variable.Name.Value} {usage.Type} in {usage.ParentType} or {defaultValue}");
            }
        }
    }
}
