namespace Digital40.GraphQL.Tests.Validation.Rules;

public sealed class KnownTypeNamesRuleTests() : RuleTests("KnownTypeNamesRule")
{
    [Fact]
    public void Types_OfTheSchema_AreValid() => Check(
        """
        query Q($a: String, $b: [DistrictFilter!]) { named { ... on Province { id } ...F } }
        fragment F on Named { id }
        """);

    [Fact]
    public void Types_Unknown_AreRefusedWhereTheyStand() => Check(
        """
        query Q($a: [Stringg!]!) { named { ... on Provinces { id } } }
        fragment F on Nothing { id }
        """,
        "1:14 Unknown type \"Stringg\". Did you mean \"String\"?",
        "1:43 Unknown type \"Provinces\". Did you mean \"Province\"?",
        "2:15 Unknown type \"Nothing\". Did you mean \"String\"?");

    [Fact]
    public void Scalar_ThatTheSchemaDoesNotUse_IsRefused() => Check(
        """
        query Q($a: Float, $b: Upload) { named { id } }
        """,
        "1:24 Unknown type \"Upload\". Did you mean \"Float\"?");

    [Fact]
    public void Types_DefinedInTheDocument_AreKnownAndOthersRefused() => Check(
        """
        type Mine { a: Other b: Int! c: __Type }
        { named { ... on Mine { id } } }
        """,
        "1:16 Unknown type \"Other\".");

    [Fact]
    public void Types_UnknownInDefinitions_AreRefused() => Check(
        """
        extend type Province implements Nodee { a(b: Strin): [Intt] }
        union U = District | Distict
        schema { query: Quer }
        directive @x(a: Bool) on FIELD
        """,
        "1:33 Unknown type \"Nodee\". Did you mean \"Node\" or \"Named\"?",
        "1:46 Unknown type \"Strin\". Did you mean \"String\"?",
        "1:55 Unknown type \"Intt\". Did you mean \"Int\"?",
        "2:22 Unknown type \"Distict\". Did you mean \"District\"?",
        "3:17 Unknown type \"Quer\". Did you mean \"Query\"?",
        "4:17 Unknown type \"Bool\".");
}
