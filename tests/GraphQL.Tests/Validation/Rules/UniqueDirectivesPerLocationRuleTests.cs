namespace Digital40.GraphQL.Tests.Validation.Rules;

public sealed class UniqueDirectivesPerLocationRuleTests() : RuleTests("UniqueDirectivesPerLocationRule")
{
    [Fact]
    public void Directives_OncePerPlace_AreValid() => Check(
        """
        query A @trace @once { named @skip(if: true) @include(if: true) { id @skip(if: true) } }
        """);

    [Fact]
    public void Directive_Repeatable_MayRepeat() => Check(
        """
        { named @tag(name: "a") @tag(name: "b") { id } }
        """);

    [Fact]
    public void Directive_Unknown_IsLeftToAnotherRule() => Check(
        """
        { named @nope @nope { id } }
        """);

    [Fact]
    public void Directives_Twice_AreRefused() => Check(
        """
        query A @trace @trace { named @skip(if: true) @once @skip(if: true) @once @once { ... @once @once { id } ...F @skip(if: true)
          @skip(if: false) } }
        """,
        "1:9 1:16 The directive \"@trace\" can only be used once at this location.",
        "1:31 1:53 The directive \"@skip\" can only be used once at this location.",
        "1:47 1:69 The directive \"@once\" can only be used once at this location.",
        "1:47 1:75 The directive \"@once\" can only be used once at this location.",
        "1:87 1:93 The directive \"@once\" can only be used once at this location.",
        "1:111 2:3 The directive \"@skip\" can only be used once at this location.");

    [Fact]
    public void Directives_TwiceInTwoPlaces_AreRefusedEach() => Check(
        """
        { named @once @once { id @once @once } }
        fragment F on Named @once @once { id }
        query Q($a: Int @once @once) { named { id } }
        """,
        "1:9 1:15 The directive \"@once\" can only be used once at this location.",
        "1:26 1:32 The directive \"@once\" can only be used once at this location.",
        "2:21 2:27 The directive \"@once\" can only be used once at this location.",
        "3:17 3:23 The directive \"@once\" can only be used once at this location.");

    [Fact]
    public void Directives_OnATypeAndItsExtension_AreOnePlace() => Check(
        """
        type A @deprecated { a: Int @deprecated @deprecated }
        extend type A @deprecated { b: Int @deprecated }
        schema @once { query: A }
        extend schema @once
        """,
        "1:29 1:41 The directive \"@deprecated\" can only be used once at this location.",
        "1:8 2:15 The directive \"@deprecated\" can only be used once at this location.",
        "3:8 4:15 The directive \"@once\" can only be used once at this location.");
}
