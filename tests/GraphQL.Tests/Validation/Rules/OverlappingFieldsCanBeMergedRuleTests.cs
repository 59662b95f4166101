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
        "1:11 1:17 Fields \"x\" conflict because \"id\" and \"name\" are different fields. Use different aliases on the fields to fetch both if this was intentional.");

    [Fact]
    public void Fields_AgainstAnAlias_AreRefused() => Check(
        """
        { named { id: name id } place { ... on District { name ... on District { name: __typename } } } }
        """,
        "1:11 1:20 Fields \"id\" conflict because \"name\" and \"id\" are different fields. Use different aliases on the fields to fetch both if this was intentional.",
        "1:51 1:74 Fields \"name\" conflict because \"name\" and \"__typename\" are different fields. Use different aliases on the fields to fetch both if this was intentional.");

    [Fact]
    public void Arguments_Different_AreRefused() => Check(
        """
        { named { name(locale: TH) name(locale: EN) } a: echo(int: 1) a: echo(int: 2) b: echo b: echo(int: 1) c: echo(int: 1) c: echo }
        """,
        "1:47 1:63 Fields \"a\" conflict because they have differing arguments. Use different aliases on the fields to fetch both if this was intentional.",
        "1:79 1:87 Fields \"b\" conflict because they have differing arguments. Use different aliases on the fields to fetch both if this was intentional.",
        "1:103 1:119 Fields \"c\" conflict because they have differing arguments. Use different aliases on the fields to fetch both if this was intentional.",
        "1:11 1:28 Fields \"name\" conflict because they have differing arguments. Use different aliases on the fields to fetch both if this was intentional.");

    [Fact]
    public void Arguments_InAnotherOrder_AreTheSame() => Check(
        """
        { echo(int: 1, float: 2) echo(float: 2, int: 1) x: echo(report: {month: "a", status: DRAFT}) x: echo(report: {status: DRAFT, month: "a"}) }
        """);

    [Fact]
    public void Arguments_OfEqualMeaningButAnotherText_AreRefused() => Check(
        """"
        { a: echo(string: "x") a: echo(string: """x""") b: echo(float: 1.0) b: echo(float: 1.00) c: echo(int: $a) c: echo(int: $b) d: echo(ints: [1]) d: echo(ints: [1, 2]) }
        """",
        "1:3 1:24 Fields \"a\" conflict because they have differing arguments. Use different aliases on the fields to fetch both if this was intentional.",
        "1:49 1:69 Fields \"b\" conflict because they have differing arguments. Use different aliases on the fields to fetch both if this was intentional.",
        "1:90 1:107 Fields \"c\" conflict because they have differing arguments. Use different aliases on the fields to fetch both if this was intentional.",
        "1:124 1:143 Fields \"d\" conflict because they have differing arguments. Use different aliases on the fields to fetch both if this was intentional.");

    [Fact]
    public void Fields_InFragments_AreRefused() => Check(
        """
        { named { ...A ...B } }
        fragment A on Named { x: id }
        fragment B on Named { x: name }
        """,
        "2:23 3:23 Fields \"x\" conflict because \"id\" and \"name\" are different fields. Use different aliases on the fields to fetch both if this was intentional.");

    [Fact]
    public void Fields_InNestedFragments_AreRefused() => Check(
        """
        { named { x: id ...A } }
        fragment A on Named { ...B }
        fragment B on Named { x: name y: id ...C }
        fragment C on Named { y: name }
        """,
        "1:11 3:23 Fields \"x\" conflict because \"id\" and \"name\" are different fields. Use different aliases on the fields to fetch both if this was intentional.",
        "3:31 4:23 Fields \"y\" conflict because \"id\" and \"name\" are different fields. Use different aliases on the fields to fetch both if this was intentional.");

    [Fact]
    public void Subfields_Different_AreRefusedAtTheirField() => Check(
        """
        { named { ... on District { province { x: id } province { x: name y: code } } } }
        """,
        "1:29 1:40 1:48 1:59 Fields \"province\" conflict because subfields \"x\" conflict because \"id\" and \"name\" are different fields. Use different aliases on the fields to fetch both if this was intentional.");

    [Fact]
    public void Subfields_DeepAndSeveral_AreToldInOneError() => Check(
        """
        { named { ... on District { province { x: id y: code } province { x: name y: budget } } } }
        query B { a: province(code: "1") { districts { province { x: id } } } a: province(code: "1") { districts { province { x: code } } } }
        """,
        "1:29 1:40 1:46 1:56 1:67 1:75 Fields \"province\" conflict because subfields \"x\" conflict because \"id\" and \"name\" are different fields and subfields \"y\" conflict because \"code\" and \"budget\" are different fields. Use different aliases on the fields to fetch both if this was intentional.",
        "2:11 2:36 2:48 2:59 2:71 2:96 2:108 2:119 Fields \"a\" conflict because subfields \"districts\" conflict because subfields \"province\" conflict because subfields \"x\" conflict because \"id\" and \"code\" are different fields. Use different aliases on the fields to fetch both if this was intentional.");

    [Fact]
    public void Types_OfExclusiveParents_MustHaveOneShape() => Check(
        """
        { search(text: "") { ... on Province { x: code } ... on District { x: code } } }
        """,
        "1:40 1:68 Fields \"x\" conflict because they return conflicting types \"String!\" and \"Int\". Use different aliases on the fields to fetch both if this was intentional.");

    [Fact]
    public void Types_NonNullOrList_MustAgree() => Check(
        """
        { search(text: "") { ... on Province { a: code b: id c: districts { id } d: name } ... on Report { a: pages b: status c: district { id } d: pages } } }
        """,
        "1:40 1:100 Fields \"a\" conflict because they return conflicting types \"String!\" and \"[String!]\". Use different aliases on the fields to fetch both if this was intentional.",
        "1:48 1:109 Fields \"b\" conflict because they return conflicting types \"ID!\" and \"Status!\". Use different aliases on the fields to fetch both if this was intentional.",
        "1:54 1:119 Fields \"c\" conflict because they return conflicting types \"[District!]!\" and \"District!\". Use different aliases on the fields to fetch both if this was intentional.",
        "1:74 1:138 Fields \"d\" conflict because they return conflicting types \"String\" and \"[String!]\". Use different aliases on the fields to fetch both if this was intentional.");

    [Fact]
    public void Types_OfObjects_AreComparedByTheirFields() => Check(
        """
        { search(text: "") { ... on District { x: province { y: code } } ... on Report { x: district { y: code } } } }
        """,
        "1:40 1:54 1:82 1:96 Fields \"x\" conflict because subfields \"y\" conflict because they return conflicting types \"String!\" and \"Int\". Use different aliases on the fields to fetch both if this was intentional.");

    [Fact]
    public void Fields_OnInterfaceAndObject_MayMeet() => Check(
        """
        { named { x: id ... on Province { x: code } ... on District { x: name } } }
        """,
        "1:11 1:35 Fields \"x\" conflict because \"id\" and \"code\" are different fields. Use different aliases on the fields to fetch both if this was intentional.",
        "1:11 1:63 Fields \"x\" conflict because \"id\" and \"name\" are different fields. Use different aliases on the fields to fetch both if this was intentional.",
        "1:35 1:63 Fields \"x\" conflict because they return conflicting types \"String!\" and \"String\". Use different aliases on the fields to fetch both if this was intentional.");

    [Fact]
    public void Fields_OfUnknownTypes_AreComparedByName() => Check(
        """
        { ... on Nowhere { x: a x: b } nothing { x: a } nothing { x: b } }
        """,
        "1:20 1:25 Fields \"x\" conflict because \"a\" and \"b\" are different fields. Use different aliases on the fields to fetch both if this was intentional.",
        "1:32 1:42 1:49 1:59 Fields \"nothing\" conflict because subfields \"x\" conflict because \"a\" and \"b\" are different fields. Use different aliases on the fields to fetch both if this was intentional.");

    [Fact]
    public void Cycle_OfFragments_Ends() => Check(
        """
        { named { ...A } }
        fragment A on District { x: id province { districts { ...A } } ...B }
        fragment B on District { x: name province { districts { ...B } } ...A }
        """,
        "2:26 3:26 Fields \"x\" conflict because \"id\" and \"name\" are different fields. Use different aliases on the fields to fetch both if this was intentional.",
        "2:32 2:43 2:26 3:34 3:45 3:26 Fields \"province\" conflict because subfields \"districts\" conflict because subfields \"x\" conflict because \"id\" and \"name\" are different fields. Use different aliases on the fields to fetch both if this was intentional.",
        "3:26 2:26 Fields \"x\" conflict because \"name\" and \"id\" are different fields. Use different aliases on the fields to fetch both if this was intentional.");

    [Fact]
    public void Conflict_InAnUnusedFragment_IsFound() => Check(
        """
        { named { id } }
        fragment F on Province { x: id x: code }
        """,
        "2:26 2:32 Fields \"x\" conflict because \"id\" and \"code\" are different fields. Use different aliases on the fields to fetch both if this was intentional.");

    [Fact]
    public void Conflict_InAnInlineFragment_IsToldOnce() => Check(
        """
        { named { ... on Province { x: id x: code } } }
        """,
        "1:29 1:35 Fields \"x\" conflict because \"id\" and \"code\" are different fields. Use different aliases on the fields to fetch both if this was intentional.");

    [Fact]
    public void Conflicts_OfThreeFields_AreToldPairByPair() => Check(
        """
        { named { x: id x: name x: __typename } }
        """,
        "1:11 1:17 Fields \"x\" conflict because \"id\" and \"name\" are different fields. Use different aliases on the fields to fetch both if this was intentional.",
        "1:11 1:25 Fields \"x\" conflict because \"id\" and \"__typename\" are different fields. Use different aliases on the fields to fetch both if this was intentional.",
        "1:17 1:25 Fields \"x\" conflict because \"name\" and \"__typename\" are different fields. Use different aliases on the fields to fetch both if this was intentional.");
}
