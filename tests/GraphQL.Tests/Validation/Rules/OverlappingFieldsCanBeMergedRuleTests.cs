namespace Digital40.GraphQL.Tests.Validation.Rules;

public sealed class OverlappingFieldsCanBeMergedRuleTests() : RuleTests("OverlappingFieldsCanBeMergedRule")
{
    [Fact]
    public void Fields_TheSame_AreMerged() => Check(
        """
        { named { id id name(locale: TH) name(locale: TH) ... { id } ...F } named { id } }
        fragment F on Named { name(locale: TH) id }
        """);

    [Fact]
    public void Fields_OfDifferentAliases_AreMerged() => Check(
        """
        { named { a: id b: id c: name d: name(locale: EN) } }
        """);

    [Fact]
    public void Fields_OfExclusiveTypes_MayDiffer() => Check(
        """
        { search(text: "") { ... on Province { x: name(locale: TH) } ... on District { x: name(locale: EN) } } }
        """);

    [Fact]
    public void Fields_Different_AreRefused() => Check(
        """
        { named { x: id x: name } }
        """,
        Conflict("1:11 1:17", "x", "\"id\" and \"name\" are different fields"));

    [Fact]
    public void Fields_AgainstAnAlias_AreRefused() => Check(
        """
        { named { id: name id } place { ... on District { name ... on District { name: __typename } } } }
        """,
        Conflict("1:11 1:20", "id", "\"name\" and \"id\" are different fields"),
        Conflict("1:51 1:74", "name", "\"name\" and \"__typename\" are different fields"));

    [Fact]
    public void Arguments_Different_AreRefused() => Check(
        """
        { named { name(locale: TH) name(locale: EN) } a: echo(int: 1) a: echo(int: 2) b: echo b: echo(int: 1) c: echo(int: 1) c: echo }
        """,
        Conflict("1:47 1:63", "a", "they have differing arguments"),
        Conflict("1:79 1:87", "b", "they have differing arguments"),
        Conflict("1:103 1:119", "c", "they have differing arguments"),
        Conflict("1:11 1:28", "name", "they have differing arguments"));

    [Fact]
    public void Arguments_InAnotherOrder_AreTheSame() => Check(
        """
        { echo(int: 1, float: 2) echo(float: 2, int: 1) x: echo(report: {month: "a", status: DRAFT}) x: echo(report: {status: DRAFT,
          month: "a"}) }
        """);

    [Fact]
    public void Arguments_OfEqualMeaningButAnotherText_AreRefused() => Check(
        """"
        { a: echo(string: "x") a: echo(string: """x""") b: echo(float: 1.0) b: echo(float: 1.00) c: echo(int: $a) c: echo(int: $b) d:
          echo(ints: [1]) d: echo(ints: [1, 2]) }
        """",
        Conflict("1:3 1:24", "a", "they have differing arguments"),
        Conflict("1:49 1:69", "b", "they have differing arguments"),
        Conflict("1:90 1:107", "c", "they have differing arguments"),
        Conflict("1:124 2:19", "d", "they have differing arguments"));

    [Fact]
    public void Fields_InFragments_AreRefused() => Check(
        """
        { named { ...A ...B } }
        fragment A on Named { x: id }
        fragment B on Named { x: name }
        """,
        Conflict("2:23 3:23", "x", "\"id\" and \"name\" are different fields"));

    [Fact]
    public void Fields_InNestedFragments_AreRefused() => Check(
        """
        { named { x: id ...A } }
        fragment A on Named { ...B }
        fragment B on Named { x: name y: id ...C }
        fragment C on Named { y: name }
        """,
        Conflict("1:11 3:23", "x", "\"id\" and \"name\" are different fields"),
        Conflict("3:31 4:23", "y", "\"id\" and \"name\" are different fields"));

    [Fact]
    public void Subfields_Different_AreRefusedAtTheirField() => Check(
        """
        { named { ... on District { province { x: id } province { x: name y: code } } } }
        """,
        Conflict("1:29 1:40 1:48 1:59", "province", "subfields \"x\" conflict because \"id\" and \"name\" are different fields"));

    [Fact]
    public void Subfields_DeepAndSeveral_AreToldInOneError() => Check(
        """
        { named { ... on District { province { x: id y: code } province { x: name y: budget } } } }
        query B { a: province(code: "1") { districts { province { x: id } } } a: province(code: "1") { districts { province { x: code
          } } } }
        """,
        Conflict("1:29 1:40 1:46 1:56 1:67 1:75", "province", "subfields \"x\" conflict because \"id\" and \"name\" are different fields and subfields \"y\" conflict because \"code\" and \"budget\" are different fields"),
        Conflict("2:11 2:36 2:48 2:59 2:71 2:96 2:108 2:119", "a", "subfields \"districts\" conflict because subfields \"province\" conflict because subfields \"x\" conflict because \"id\" and \"code\" are different fields"));

    [Fact]
    public void Types_OfExclusiveParents_MustHaveOneShape() => Check(
        """
        { search(text: "") { ... on Province { x: code } ... on District { x: code } } }
        """,
        Conflict("1:40 1:68", "x", "they return conflicting types \"String!\" and \"Int\""));

    [Fact]
    public void Types_NonNullOrList_MustAgree() => Check(
        """
        { search(text: "") { ... on Province { a: code b: id c: districts { id } d: name } ... on Report { a: pages b: status c:
          district { id } d: pages } } }
        """,
        Conflict("1:40 1:100", "a", "they return conflicting types \"String!\" and \"[String!]\""),
        Conflict("1:48 1:109", "b", "they return conflicting types \"ID!\" and \"Status!\""),
        Conflict("1:54 1:119", "c", "they return conflicting types \"[District!]!\" and \"District!\""),
        Conflict("1:74 2:19", "d", "they return conflicting types \"String\" and \"[String!]\""));

    [Fact]
    public void Types_OfObjects_AreComparedByTheirFields() => Check(
        """
        { search(text: "") { ... on District { x: province { y: code } } ... on Report { x: district { y: code } } } }
        """,
        Conflict("1:40 1:54 1:82 1:96", "x", "subfields \"y\" conflict because they return conflicting types \"String!\" and \"Int\""));

    [Fact]
    public void Fields_OnInterfaceAndObject_MayMeet() => Check(
        """
        { named { x: id ... on Province { x: code } ... on District { x: name } } }
        """,
        Conflict("1:11 1:35", "x", "\"id\" and \"code\" are different fields"),
        Conflict("1:11 1:63", "x", "\"id\" and \"name\" are different fields"),
        Conflict("1:35 1:63", "x", "they return conflicting types \"String!\" and \"String\""));

    [Fact]
    public void Fields_OfUnknownTypes_AreComparedByName() => Check(
        """
        { ... on Nowhere { x: a x: b } nothing { x: a } nothing { x: b } }
        """,
        Conflict("1:20 1:25", "x", "\"a\" and \"b\" are different fields"),
        Conflict("1:32 1:42 1:49 1:59", "nothing", "subfields \"x\" conflict because \"a\" and \"b\" are different fields"));

    [Fact]
    public void Cycle_OfFragments_Ends() => Check(
        """
        { named { ...A } }
        fragment A on District { x: id province { districts { ...A } } ...B }
        fragment B on District { x: name province { districts { ...B } } ...A }
        """,
        Conflict("2:26 3:26", "x", "\"id\" and \"name\" are different fields"),
        Conflict("2:32 2:43 2:26 3:34 3:45 3:26", "province", "subfields \"districts\" conflict because subfields \"x\" conflict because \"id\" and \"name\" are different fields"),
        Conflict("3:26 2:26", "x", "\"name\" and \"id\" are different fields"));

    [Fact]
    public void Conflict_InAnUnusedFragment_IsFound() => Check(
        """
        { named { id } }
        fragment F on Province { x: id x: code }
        """,
        Conflict("2:26 2:32", "x", "\"id\" and \"code\" are different fields"));

    [Fact]
    public void Conflict_InAnInlineFragment_IsToldOnce() => Check(
        """
        { named { ... on Province { x: id x: code } } }
        """,
        Conflict("1:29 1:35", "x", "\"id\" and \"code\" are different fields"));

    [Fact]
    public void Conflicts_OfThreeFields_AreToldPairByPair() => Check(
        """
        { named { x: id x: name x: __typename } }
        """,
        Conflict("1:11 1:17", "x", "\"id\" and \"name\" are different fields"),
        Conflict("1:11 1:25", "x", "\"id\" and \"__typename\" are different fields"),
        Conflict("1:17 1:25", "x", "\"name\" and \"__typename\" are different fields"));

    private static string Conflict(string places, string name, string reason) =>
        $"{places} Fields \"{name}\" conflict because {reason}. Use different aliases on the fields to fetch both if this was intentional.";
}
