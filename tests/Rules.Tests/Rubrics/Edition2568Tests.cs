using System.Globalization;
using Digital40.Rules.Facts;
using Digital40.Rules.Rubrics;

namespace Digital40.Rules.Tests.Rubrics;

// Within the namespace: from outside it, Digital40.Rubric, the namespace of the oracle, would come first.
using Rubric = Digital40.Rules.Rubrics.Rubric;

public sealed class Edition2568Tests
{
    private static readonly Rubric Rubric = RubricFolder.Edition.InForce;

    [Fact]
    public void Edition_AsShipped_IsFinalAndConfirmed()
    {
        Assert.Equal(2568, RubricFolder.Edition.Year);
        Assert.False(RubricFolder.Edition.Draft);
        Assert.Empty(RubricFolder.Edition.Unconfirmed);
        Assert.Equal("2025-01-01..2025-06-30", Rubric.Window.ToString());
        Assert.Equal("2025-01 2025-02 2025-03 2025-04 2025-05 2025-06", string.Join(' ', Rubric.Window.Months));
        Assert.Equal(new DateOnly(2025, 6, 30), Rubric.DefaultAsOf);
    }

    [Fact]
    public void Areas_Maxima_AreTheSumsOfTheirCriteria()
    {
        Assert.Equal([15, 30, 25, 20, 10], Rubric.Areas.Select(area => area.Max));
        Assert.All(Rubric.Areas, area => Assert.Equal(area.Max, area.MaxFor(OfficeKind.Province)));
        Assert.Equal(100, Rubric.MaxFor(OfficeKind.Province));
        Assert.Equal(75, Rubric.MaxFor(OfficeKind.District));
        Assert.All(Rubric.Cards.Values, card => Assert.Equal(card.Max, Rubric.MaxFor(card.Kind)));
    }

    [Fact]
    public void Criteria_InOrder_HaveTheirMaxima()
    {
        Assert.Equal(["1.1", "1.2", "2.1", "2.2", "3", "4.1", "4.2", "5"], Rubric.Criteria.Select(criterion => criterion.Code));
        Assert.Equal([5, 10, 20, 10, 25, 10, 10, 10], Rubric.Criteria.Select(criterion => criterion.MaxFor(OfficeKind.Province)));
        Assert.Equal([5, 10, 20, 10, 20, 10, 0, 0], Rubric.Criteria.Select(criterion => criterion.MaxFor(OfficeKind.District)));
        Assert.Equal(["1.1", "1.2", "2.1", "2.2", "3", "4.1"], Rubric.CriteriaFor(OfficeKind.District).Select(criterion => criterion.Code));
        var tabled = Rubric.Criteria.Where(criterion => criterion.PointsOf is null).ToList();
        Assert.All(tabled, criterion => Assert.Equal(criterion.MaxFor(OfficeKind.Province), criterion.Levels.Max(level => level.Points)));
    }

    [Theory]
    [InlineData("1.1", "6: 5 if sessions >= 5, forms >= 3|5: 5 if sessions >= 4, forms >= 3|4: 3 if sessions >= 3, forms >= 2|3: 2 if sessions >= 2, forms >= 2|2: 1 if sessions >= 1, forms >= 1|1: 0 otherwise")]
    [InlineData("1.2", "3: 10 if sessions >= 6|2: 5 if sessions >= 1|1: 0 otherwise")]
    [InlineData("2.1", "5: 20 if collected >= 100 %|4: 18 if collected >= 59 %|3: 16 if collected >= 58 %|2: 15 if collected >= 47 %|1: 12 if collected reported")]
    [InlineData("2.2", "6: 10 if databases >= 6|5: 8 if databases >= 5|4: 6 if databases >= 4|3: 4 if databases >= 3|2: 2 if databases >= 2|1: 0 otherwise")]
    [InlineData("3", "5: 25 if processes >= 5|4: 20 if processes >= 4|3: 15 if processes >= 3|2: 10 if processes >= 2|1: 5 if processes >= 1|0: 0 otherwise")]
    [InlineData("4.1", "5: 10 if steps >= 5|4: 8 if steps >= 4|3: 6 if steps >= 3|2: 4 if steps >= 2|1: 2 if steps >= 1|0: 0 otherwise")]
    [InlineData("4.2", "5: 10 if steps >= 5|4: 8 if steps >= 4|3: 6 if steps >= 3|2: 4 if steps >= 2|1: 2 if steps >= 1|0: 0 otherwise")]
    [InlineData("5", "")]
    public void Levels_OfACriterion_AreTheRubrics(string code, string levels) => Assert.Equal(levels, Table.Of(Rubric.Criterion(code)));

    [Fact]
    public void Databases_EachItem_HasItsDate()
    {
        var databases = Assert.IsType<ItemsDoneDefinition>(Rubric.Criterion("2.2").Measure("databases"));
        var dates = databases.Items.Select(item => $"{item.Item} {item.By?.ToString("MM-dd", CultureInfo.InvariantCulture) ?? item.Monthly.ToString()}");
        Assert.Equal(["savings-group 06-30", "poverty-fund 06-30", "leaders 05-31", "mother-fund 03-31", "otop-sales Every", "tambon-plan 06-30"], dates);
    }

    [Fact]
    public void Processes_ForADistrict_LeaveOutTheMechanismAndWebex()
    {
        var criterion = Rubric.Criterion("3");
        var processes = Assert.IsType<ItemsDoneDefinition>(criterion.Measure("processes"));
        Assert.Equal(["mechanism", "registers", "antivirus", "website", "meetings"], processes.Parts.Select(part => part.Code));
        Assert.Equal(["registers", "antivirus", "website", "meetings"], processes.Parts.Where(part => part.Binds(OfficeKind.District)).Select(part => part.Code));
        var meetings = processes.Parts[4].Conditions;
        Assert.Equal(["conference"], criterion.Binding(meetings, OfficeKind.District).Select(condition => condition.Measure));
        Assert.Equal(["conference", "webex"], criterion.Binding(meetings, OfficeKind.Province).Select(condition => condition.Measure));
        Assert.Equal(95, processes.Parts[2].Conditions[0].Threshold);
    }

    [Fact]
    public void Ladders_AsShipped_HaveFiveSteps()
    {
        var tambon = Assert.IsType<LadderDefinition>(Rubric.Criterion("4.1").Measure("steps"));
        Assert.Equal("tambon", tambon.Per);
        Assert.Equal(["lesson-pdf", "video", "sent"], tambon.Steps[4].Items.Select(item => item.Item));
        Assert.Equal([null, null, new DateOnly(2025, 3, 31)], tambon.Steps[4].Items.Select(item => item.By));
        var click = Assert.IsType<LadderDefinition>(Rubric.Criterion("4.2").Measure("steps"));
        Assert.Equal(LadderCounting.Consecutive, click.Counting);
        var steps = click.Steps.Select(step => string.Join(", ", step.Conditions.Select(condition => $"{condition.Measure} {condition.Text}")));
        Assert.Equal(["mechanism met", "shops >= 1 %, places >= 2", "promotions >= 2, channels >= 2", "events >= 2", "summary met"], steps);
    }

    [Fact]
    public void Evidence_OfFlags_IsNeededOnlyWhereTheRubricSaysSo()
    {
        var needing = Rubric.Indicators.Values.Where(indicator => indicator is { Kind: IndicatorKind.Flag, EvidenceRequired: true });
        Assert.Equal(["ict.mechanism", "click.summary"], needing.Select(indicator => indicator.Code));
        Assert.All(Rubric.Indicators.Values.Where(indicator => indicator.Kind == IndicatorKind.Activity), indicator => Assert.True(indicator.EvidenceRequired));
    }

    [Fact]
    public void Offices_AsShipped_AreTheProvinceAndItsDistricts()
    {
        Assert.Equal(24, Rubric.Offices.Count);
        Assert.Equal(23, Rubric.Offices.Values.Count(office => office is { Kind: OfficeKind.District, Parent: "3100" }));
        Assert.Equal(("บุรีรัมย์", "Buri Ram"), (Rubric.Offices["3100"].NameTh, Rubric.Offices["3100"].NameEn));
        Assert.Equal("Chaloem Phra Kiat", Rubric.Offices["3123"].NameEn);
    }

    [Fact]
    public void WorkingGroupAndForm_AsShipped_AreTheOrders()
    {
        Assert.Equal(9, Rubric.WorkingGroup.Count);
        Assert.Equal(6, Rubric.WorkingGroup.Count(role => role.Position == WorkingGroupPosition.Member));
        Assert.Equal(25, Rubric.InnovationForm.MaximumPages);
        Assert.Equal(["title-en"], Rubric.InnovationForm.Fields.Where(field => !field.Required).Select(field => field.Code));
        Assert.Equal(4, Rubric.InnovationForm.Topics.Count);
        Assert.Equal(["1", "2", "3", "4", "5"], Rubric.InnovationForm.Topics.SelectMany(topic => topic.Questions).Select(question => question.Code));
    }
}
