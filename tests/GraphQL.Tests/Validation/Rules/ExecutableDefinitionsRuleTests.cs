namespace Digital40.GraphQL.Tests.Validation.Rules;

public sealed class ExecutableDefinitionsRuleTests() : RuleTests("ExecutableDefinitionsRule")
{
    [Fact]
    public void Document_OfOperationsAndFragments_IsValid() => Check(
        """
        query A { named { ...F } }
        fragment F on Named { id }
        """);

    [Fact]
    public void Type_InDocument_IsRefused() => Check(
        """
        { named { id } }
        type Cow { a: Int }
        extend type Province { b: Int }
        """,
        "2:1 The \"Cow\" definition is not executable.",
        "3:1 The \"Province\" definition is not executable.");

    [Fact]
    public void Schema_InDocument_IsRefusedWithoutName() => Check(
        """
        schema { query: Query }
        extend schema @once
        query { named { id } }
        """,
        "1:1 The schema definition is not executable.",
        "2:1 The schema definition is not executable.");

    [Fact]
    public void Directive_InDocument_IsRefusedByItsName() => Check(
        """
        directive @mine on FIELD
        { named { id } }
        """,
        "1:1 The \"mine\" definition is not executable.");
}
