namespace Digital40.GraphQL.Tests.Validation.Rules;

public sealed class ValuesOfCorrectTypeRuleTests() : RuleTests("ValuesOfCorrectTypeRule")
{
    [Fact]
    public void Values_OfTheirTypes_AreValid() => Check(
        """
        { echo(int: 1, float: 1, string: "a", boolean: true, id: 1, status: DRAFT, date: "2026-01-01", ints: [1, null], grid: [[1],
          []], report: {month: "a", pages: []}) }
        """);

    [Fact]
    public void Values_InPlaceOfLists_AreItems() => Check(
        """
        { echo(ints: 1, grid: 1, report: {month: "a", pages: "b"}) b: echo(ints: null, grid: [[1, 2], 3]) }
        """);

    [Fact]
    public void Null_WhereItIsAllowed_IsValid() => Check(
        """
        { echo(int: null, ints: [null], grid: null, report: null, id: null) }
        """);

    [Fact]
    public void Scalar_OfTheSchema_TakesAnything() => Check(
        """
        query Q($v: Int) { echo(date: {a: [1, {b: X}]}) b: echo(date: [1]) c: echo(date: 1.5) d: echo(date: [$v, {a: $v}]) }
        """);

    [Fact]
    public void Ints_Wrong_AreRefused() => Check(
        """
        { a: echo(int: "3") b: echo(int: 829384293849283498239482938) c: echo(int: FOO) d: echo(int: 3.0) e: echo(int: 3.333) f:
          echo(int: [1]) g: echo(int: {a: 1}) h: echo(int: true) i: echo(int: -2147483649) }
        """,
        "1:16 Int cannot represent non-integer value: \"3\"",
        "1:34 Int cannot represent non 32-bit signed integer value: 829384293849283498239482938",
        "1:76 Int cannot represent non-integer value: FOO",
        "1:94 Int cannot represent non-integer value: 3.0",
        "1:112 Int cannot represent non-integer value: 3.333",
        "2:13 Int cannot represent non-integer value: [1]",
        "2:31 Int cannot represent non-integer value: {a: 1}",
        "2:52 Int cannot represent non-integer value: true",
        "2:71 Int cannot represent non 32-bit signed integer value: -2147483649");

    [Fact]
    public void Floats_Wrong_AreRefused() => Check(
        """
        { a: echo(float: "3.3") b: echo(float: true) c: echo(float: FOO) d: echo(float: 1) }
        """,
        "1:18 Float cannot represent non numeric value: \"3.3\"",
        "1:40 Float cannot represent non numeric value: true",
        "1:61 Float cannot represent non numeric value: FOO");

    [Fact]
    public void Strings_Wrong_AreRefused() => Check(
        """"
        { a: echo(string: 1) b: echo(string: 1.0) c: echo(string: true) d: echo(string: BAR) e: echo(string: """block""") }
        """",
        "1:19 String cannot represent a non string value: 1",
        "1:38 String cannot represent a non string value: 1.0",
        "1:59 String cannot represent a non string value: true",
        "1:81 String cannot represent a non string value: BAR");

    [Fact]
    public void Booleans_Wrong_AreRefused() => Check(
        """
        { a: echo(boolean: 2) b: echo(boolean: 1.0) c: echo(boolean: "true") d: echo(boolean: TRUE) }
        """,
        "1:20 Boolean cannot represent a non boolean value: 2",
        "1:40 Boolean cannot represent a non boolean value: 1.0",
        "1:62 Boolean cannot represent a non boolean value: \"true\"",
        "1:87 Boolean cannot represent a non boolean value: TRUE");

    [Fact]
    public void Ids_Wrong_AreRefused() => Check(
        """
        { a: echo(id: 1.0) b: echo(id: true) c: echo(id: X) d: echo(id: "x") }
        """,
        "1:15 ID cannot represent a non-string and non-integer value: 1.0",
        "1:32 ID cannot represent a non-string and non-integer value: true",
        "1:50 ID cannot represent a non-string and non-integer value: X");

    [Fact]
    public void Enums_Wrong_AreRefused() => Check(
        """
        { a: echo(status: 2) b: echo(status: "DRAFT") c: echo(status: draft) d: echo(status: DRAFTS) e: echo(status: ZZZZZZZZ) f:
          echo(status: true) g: echo(status: [DRAFT]) }
        """,
        "1:19 Enum \"Status\" cannot represent non-enum value: 2.",
        "1:38 Enum \"Status\" cannot represent non-enum value: \"DRAFT\". Did you mean the enum value \"DRAFT\"?",
        "1:63 Value \"draft\" does not exist in \"Status\" enum. Did you mean the enum value \"DRAFT\"?",
        "1:86 Value \"DRAFTS\" does not exist in \"Status\" enum. Did you mean the enum value \"DRAFT\"?",
        "1:110 Value \"ZZZZZZZZ\" does not exist in \"Status\" enum.",
        "2:16 Enum \"Status\" cannot represent non-enum value: true.",
        "2:38 Enum \"Status\" cannot represent non-enum value: [DRAFT]. Did you mean the enum value \"DRAFT\"?");

    [Fact]
    public void Lists_Wrong_AreRefusedItemByItem() => Check(
        """
        { a: echo(ints: ["1", 2, "3"]) b: echo(ints: "x") c: echo(grid: [1, [null], null, ["a", [2]]]) }
        """,
        "1:18 Int cannot represent non-integer value: \"1\"",
        "1:26 Int cannot represent non-integer value: \"3\"",
        "1:46 Int cannot represent non-integer value: \"x\"",
        "1:70 Expected value of type \"Int!\", found null.",
        "1:77 Expected value of type \"[Int!]!\", found null.",
        "1:84 Int cannot represent non-integer value: \"a\"",
        "1:89 Int cannot represent non-integer value: [2]");

    [Fact]
    public void Nulls_Wrong_AreRefused() => Check(
        """
        { a: echo(must: null) node(id: null) { id } provinces(filter: {minimum: null, codes: [null]}) { id } }
        """,
        "1:17 Expected value of type \"Int!\", found null.",
        "1:32 Expected value of type \"ID!\", found null.",
        "1:73 Expected value of type \"Int!\", found null.",
        "1:87 Expected value of type \"String!\", found null.");

    [Fact]
    public void Objects_WithoutRequiredFields_AreRefused() => Check(
        """
        { a: echo(report: {}) b: echo(report: {month: "x"}) c: echo(report: {pages: null, month: 1}) }
        """,
        "1:19 Field \"ReportInput.month\" of required type \"String!\" was not provided.",
        "1:19 Field \"ReportInput.pages\" of required type \"[String!]!\" was not provided.",
        "1:39 Field \"ReportInput.pages\" of required type \"[String!]!\" was not provided.",
        "1:77 Expected value of type \"[String!]!\", found null.",
        "1:90 String cannot represent a non string value: 1");

    [Fact]
    public void Objects_WithUnknownFields_AreRefused() => Check(
        """
        { a: echo(report: {mont: "x", month: "x", pages: [], zzzzzz: {a: {b: 1}}}) provinces(filter: {inner: {inner: {codez: 1}}}) {
          id } }
        """,
        "1:20 Field \"mont\" is not defined by type \"ReportInput\". Did you mean \"month\"?",
        "1:54 Field \"zzzzzz\" is not defined by type \"ReportInput\".",
        "1:111 Field \"codez\" is not defined by type \"DistrictFilter\". Did you mean \"codes\"?");

    [Fact]
    public void Objects_WhereNoneIsExpected_AreRefusedWhole() => Check(
        """
        { a: echo(status: {x: 1, y: {z: 2}}) b: echo(ints: {a: 1}) c: echo(ints: [{a: 1}]) }
        """,
        "1:19 Enum \"Status\" cannot represent non-enum value: {x: 1, y: {z: 2}}.",
        "1:52 Int cannot represent non-integer value: {a: 1}",
        "1:75 Int cannot represent non-integer value: {a: 1}");

    [Fact]
    public void Scalars_WhereObjectsAreExpected_AreRefused() => Check(
        """
        { a: echo(report: 1) b: echo(report: "x") c: echo(report: [1]) provinces(filter: DRAFT) { id } }
        """,
        "1:19 Expected value of type \"ReportInput\", found 1.",
        "1:38 Expected value of type \"ReportInput\", found \"x\".",
        "1:59 Expected value of type \"ReportInput\", found [1].",
        "1:82 Expected value of type \"DistrictFilter\", found DRAFT.");

    [Fact]
    public void OneOf_WithOneField_IsValid() => Check(
        """
        query Q($id: ID!) { a: district(key: {id: 1}) { id } b: district(key: {id: $id}) { id } }
        """);

    [Fact]
    public void OneOf_Wrong_IsRefused() => Check(
        """
        { a: district(key: {}) { id } b: district(key: {id: 1, code: 2}) { id } c: district(key: {name: null}) { id } d:
          district(key: {nope: 1}) { id } e: district(key: {id: 1, id: null}) { id } }
        """,
        "1:20 OneOf Input Object \"DistrictKey\" must specify exactly one key.",
        "1:48 OneOf Input Object \"DistrictKey\" must specify exactly one key.",
        "1:90 Field \"DistrictKey.name\" must be non-null.",
        "2:18 Field \"nope\" is not defined by type \"DistrictKey\". Did you mean \"code\" or \"name\"?",
        "2:52 Field \"DistrictKey.id\" must be non-null.");

    [Fact]
    public void DefaultValues_Wrong_AreRefused() => Check(
        """
        query Q($a: Int! = null, $b: Int = "x", $c: ReportInput = {month: 1}, $d: [Status!] = [DRAFT, X], $e: Nothing = 1) { named {
          id } }
        """,
        "1:20 Expected value of type \"Int!\", found null.",
        "1:36 Int cannot represent non-integer value: \"x\"",
        "1:59 Field \"ReportInput.pages\" of required type \"[String!]!\" was not provided.",
        "1:67 String cannot represent a non string value: 1",
        "1:95 Value \"X\" does not exist in \"Status\" enum.");

    [Fact]
    public void Values_OfUnknownArguments_AreNotLookedAt() => Check(
        """
        { echo(nope: {a: [null]}) nothing(x: ["y"]) named @nope(a: {b: 1}) { id } }
        """);

    [Fact]
    public void Values_OfDirectives_AreLookedAt() => Check(
        """
        query @trace(level: "x") { named @skip(if: 1) { id @include(if: null) } }
        """,
        "1:21 Int cannot represent non-integer value: \"x\"",
        "1:44 Boolean cannot represent a non boolean value: 1",
        "1:65 Expected value of type \"Boolean!\", found null.");
}
