using Digital40.Rules.Facts;
using Digital40.Rules.Rubrics;

namespace Digital40.RulesTests.SelfTests;

/// <summary>What the shorthand of facts means.</summary>
public sealed class FactShorthandTests
{
    [Fact]
    public void Repeat_WithDate_IsADayLaterEachTime()
    {
        var facts = Sample.FactsOf("      - { indicator: click.event, date: 2025-02-27, repeat: 3 }");

        Assert.Equal([new DateOnly(2025, 2, 27), new DateOnly(2025, 2, 28), new DateOnly(2025, 3, 1)], facts.Select(fact => fact.Date));
        Assert.Equal(["#1.1", "#1.2", "#1.3"], facts.Select(fact => fact.Id));
    }

    [Fact]
    public void Month_IsARange_OneFactForEachMonth()
    {
        var facts = Sample.FactsOf("      - { indicator: ict.news, month: 2025-01..2025-03, value: 9 }");

        Assert.Equal(["2025-01", "2025-02", "2025-03"], facts.Select(fact => fact.Month.ToString()));
        Assert.All(facts, fact => Assert.Equal(9, ((Figure)fact).Value));
    }

    [Fact]
    public void Day_OfAMonthlyFact_IsItsDateAndTheMonthStays()
    {
        var facts = Sample.FactsOf("      - { indicator: central.database, item: otop-sales, month: [2025-02, 2025-04], day: last, done: true }");

        Assert.Equal([new DateOnly(2025, 2, 28), new DateOnly(2025, 4, 30)], facts.Select(fact => fact.Date));
        Assert.Equal(["2025-02", "2025-04"], facts.Select(fact => fact.Month.ToString()));
    }

    [Fact]
    public void Day_OfAFactThatIsNotMonthly_IsItsDateAlone()
    {
        var one = Sample.CaseOf("      - { indicator: click.event, month: 2025-02, day: 10, repeat: 2 }");
        var result = one.Input.Read(Sample.Edition.InForce);

        Assert.Equal([new DateOnly(2025, 2, 10), new DateOnly(2025, 2, 11)], result.Sheet!.Facts.Select(fact => fact.Date));
        Assert.Empty(result.Warnings);
    }

    [Fact]
    public void List_InPlaceOfOneValue_IsOneFactForEach()
    {
        var facts = Sample.FactsOf("      - { indicator: [ict.survey, ict.registry], office: all, date: [2025-02-10, 2025-02-20], done: true }");

        Assert.Equal(8, facts.Count);
        Assert.Equal(8, facts.Select(fact => (fact.Office, fact.Indicator, fact.Date)).Distinct().Count());
    }

    [Fact]
    public void Attribute_IsAList_OneFactForEachValue()
    {
        const string Given = "      - { indicator: training.session, date: 2025-02-10, attributes: { organiser: [self, other], tool: [cia, gis] } }";
        var facts = Sample.FactsOf(Given).Select(fact => $"{fact.Attribute("organiser")} {fact.Attribute("tool")}");

        Assert.Equal(["self cia", "self gis", "other cia", "other gis"], facts);
    }

    [Fact]
    public void Office_IsDistricts_EveryDistrictOfTheCase()
    {
        var facts = Sample.FactsOf("      - { office: districts, indicator: click.event, date: 2025-02-10 }", "offices: all");

        Assert.Equal(23, facts.Select(fact => fact.Office).Distinct().Count());
        Assert.DoesNotContain("3100", facts.Select(fact => fact.Office));
    }

    [Theory]
    [InlineData("none", "")]
    [InlineData("verified", "Verified")]
    [InlineData("[rejected, pending]", "Rejected Pending")]
    [InlineData("[https://example.org/a, verified]", "Pending Verified")]
    public void Evidence_IsAWord_OnePieceOfThatStatus(string evidence, string statuses)
    {
        var fact = Assert.Single(Sample.FactsOf($"      - {{ indicator: click.event, date: 2025-02-10, evidence: {evidence} }}"));

        Assert.Equal(statuses, string.Join(' ', fact.Evidence.Select(piece => piece.Status)));
    }

    [Fact]
    public void Fact_OfTheFilesIndicator_HasWhatTheFileSays()
    {
        var one = Sample.ReadOne("""
            fact: { indicator: training.session, date: 2025-02-10, attributes: { organiser: self, tool: click }, evidence: verified }
            sets:
              shared: [{ attributes: { tool: gis } }]
            cases:
              - name: a case
                given: [shared]
                facts:
                  - { date: 2025-03-01, office: 3100 }
                  - { indicator: ict.survey, date: 2025-03-02, done: true }
                expect: { points: 0 }
            """);
        var facts = one.Input.Read(Sample.Edition.InForce).Sheet!.Facts;

        Assert.Equal(
            ["shared#1 3101 gis 1", "#1 3100 click 1", "#2 3101  0"],
            facts.Select(fact => $"{fact.Id} {fact.Office} {fact.Attribute("tool")} {fact.Evidence.Count}"));
        Assert.Equal([10, 1, 2], facts.Select(fact => fact.Date.Day));
    }

    [Fact]
    public void Text_OfAnyKind_IsTheFacts()
    {
        const string Tambon = """{ tambon: "a: #1 \"b\" \\ - " }""";
        var fact = Assert.Single(Sample.FactsOf($"      - {{ indicator: tambon.step, item: selected, date: 2025-02-10, done: true, attributes: {Tambon} }}"));

        Assert.Equal("a: #1 \"b\" \\ -", fact.Attribute("tambon"));
    }

    [Fact]
    public void Offices_WhereNothingIsSaid_AreAProvinceAndItsFirstDistrict()
    {
        var sheet = Sample.CaseOf("      - { indicator: click.event, date: 2025-02-10 }").Input.Read(Sample.Edition.InForce).Sheet!;

        Assert.Equal(["3100", "3101"], sheet.Offices.Select(office => office.Code));
        Assert.Equal("3101", Assert.Single(sheet.Facts).Office);
    }
}
