namespace Digital40.GraphQL.Tests.Validation.Rules;

public sealed class KnownDirectivesRuleTests() : RuleTests("KnownDirectivesRule")
{
    [Fact]
    public void Directives_Known_AreValid() => Check(
        """
        query A($a: Boolean! @tag(name: "v")) @trace { named @include(if: $a) { id @skip(if: $a) @once ... @once { id } ...F
          @skip(if: $a) } }
        fragment F on Named @tag(name: "f") { id }
        """);

    [Fact]
    public void Directive_Unknown_IsRefused() => Check(
        """
        { named @nope { id } }
        """,
        "1:9 Unknown directive \"@nope\".");

    [Fact]
    public void Directives_Misplaced_AreRefused() => Check(
        """
        query A($a: Int @skip(if: true)) @include(if: true) { named @trace { id ...F @once ... @tag(name: "") { id } } }
        mutation M @trace { approve(id: 1) { id } }
        subscription S @trace { districtChanged { id } }
        fragment F on Named @once { id }
        """,
        "1:17 Directive \"@skip\" may not be used on VARIABLE_DEFINITION.",
        "1:34 Directive \"@include\" may not be used on QUERY.",
        "1:61 Directive \"@trace\" may not be used on FIELD.",
        "1:78 Directive \"@once\" may not be used on FRAGMENT_SPREAD.",
        "1:88 Directive \"@tag\" may not be used on INLINE_FRAGMENT.",
        "2:12 Directive \"@trace\" may not be used on MUTATION.",
        "3:16 Directive \"@trace\" may not be used on SUBSCRIPTION.",
        "4:21 Directive \"@once\" may not be used on FRAGMENT_DEFINITION.");

    [Fact]
    public void Directives_OfTheTypeSystem_AreRefusedInOperations() => Check(
        """
        { named @deprecated { id } place @specifiedBy(url: "x") { __typename } }
        """,
        "1:9 Directive \"@deprecated\" may not be used on FIELD.",
        "1:34 Directive \"@specifiedBy\" may not be used on FIELD.");

    [Fact]
    public void Directives_InDefinitions_AreLookedAt() => Check(
        """
        type A @once { a(b: Int @once): Int @once }
        enum B @skip(if: true) { C @deprecated D @once }
        input E @once { f: Int @once }
        extend input E { g: Int @once }
        interface I @once { a: Int }
        union U @once = A
        scalar S @once
        schema @once { query: A }
        directive @x(a: Int @once) on FIELD
        """,
        "1:8 Directive \"@once\" may not be used on OBJECT.",
        "1:25 Directive \"@once\" may not be used on ARGUMENT_DEFINITION.",
        "1:37 Directive \"@once\" may not be used on FIELD_DEFINITION.",
        "2:8 Directive \"@skip\" may not be used on ENUM.",
        "2:42 Directive \"@once\" may not be used on ENUM_VALUE.",
        "3:9 Directive \"@once\" may not be used on INPUT_OBJECT.",
        "3:24 Directive \"@once\" may not be used on INPUT_FIELD_DEFINITION.",
        "4:25 Directive \"@once\" may not be used on ARGUMENT_DEFINITION.",
        "5:13 Directive \"@once\" may not be used on INTERFACE.",
        "6:9 Directive \"@once\" may not be used on UNION.",
        "7:10 Directive \"@once\" may not be used on SCALAR.",
        "8:8 Directive \"@once\" may not be used on SCHEMA.",
        "9:21 Directive \"@once\" may not be used on ARGUMENT_DEFINITION.");

    [Fact]
    public void Directive_OfTheDocument_IsKnownByItsOwnLocations() => Check(
        """
        directive @once on OBJECT
        directive @mine on FIELD
        { named @mine @once { id } }
        type A @once { a: Int }
        """,
        "3:15 Directive \"@once\" may not be used on FIELD.");
}
