using Digital40.Rules.Facts;
using Digital40.Rules.Facts.Reading;

namespace Digital40.Rules.Tests.Facts.Reading;

/// <summary>Facts that do not come from a file are checked as those that do.</summary>
public sealed class FactCheckerTests
{
    private static readonly Office[] Offices = [new("3100", OfficeKind.Province), new("3101", OfficeKind.District, "3100")];

    [Fact]
    public void Facts_AreGood_BecomeASheet()
    {
        var result = Check(
            new RawFact
            {
                Id = "f1", Office = "3101", Indicator = "awareness.session", Date = new DateOnly(2025, 3, 12),
                Attributes = [new RawAttribute("form", "training")], Evidence = [new Evidence("https://example.org/1")],
            },
            new RawFact { Id = "f2", Office = "3100", Indicator = "ict.news", Month = new YearMonth(2025, 3), Value = 12, Line = 7 });

        Assert.Equal(Offices, result.Sheet!.Offices);
        Assert.Equal("training", result.Sheet.Facts[0].Attribute("form"));
        Assert.Equal((new DateOnly(2025, 3, 31), 7), (result.Sheet.Facts[1].Date, result.Sheet.Facts[1].Line));
    }

    public static TheoryData<string, RawFact> BadFacts => new()
    {
        { "id-missing", new RawFact { Office = "3101", Indicator = "ict.survey", Date = new DateOnly(2025, 3, 12), Done = true } },
        { "office-unknown", new RawFact { Id = "f1", Office = "3102", Indicator = "ict.survey", Date = new DateOnly(2025, 3, 12), Done = true } },
        { "indicator-unknown", new RawFact { Id = "f1", Office = "3101", Indicator = "ict", Date = new DateOnly(2025, 3, 12), Done = true } },
        { "date-missing", new RawFact { Id = "f1", Office = "3101", Indicator = "ict.survey", Done = true } },
        { "done-missing", new RawFact { Id = "f1", Office = "3101", Indicator = "ict.survey", Date = new DateOnly(2025, 3, 12) } },
        { "month-invalid", new RawFact { Id = "f1", Office = "3101", Indicator = "ict.news", Month = new YearMonth(2025, 13), Value = 1 } },
        { "number-digits", new RawFact { Id = "f1", Office = "3101", Indicator = "ict.news", Month = new YearMonth(2025, 3), Value = 0.00001m } },
        { "number-digits", new RawFact { Id = "f1", Office = "3101", Indicator = "ict.news", Month = new YearMonth(2025, 3), Value = decimal.MaxValue } },
        {
            "evidence-url-missing",
            new RawFact { Id = "f1", Office = "3101", Indicator = "ict.survey", Date = new DateOnly(2025, 3, 12), Done = true, Evidence = [new Evidence(" ")] }
        },
        {
            "attribute-duplicate",
            new RawFact
            {
                Id = "f1", Office = "3101", Indicator = "awareness.session", Date = new DateOnly(2025, 3, 12),
                Attributes = [new RawAttribute("form", "training"), new RawAttribute("form", "media")],
            }
        },
    };

    [Theory]
    [MemberData(nameof(BadFacts))]
    public void Fact_IsBad_IsOneErrorWithoutAFile(string code, RawFact fact)
    {
        var error = Assert.Single(Check(fact).Errors);

        Assert.Equal((code, "", 0, fact.Id), (error.Code, error.File, error.Line, error.FactId));
    }

    [Fact]
    public void Fact_IsTheSecondOne_NamesTheFirstWithoutALine()
    {
        var figure = new RawFact { Id = "f1", Office = "3101", Indicator = "ict.news", Month = new YearMonth(2025, 3), Value = 1 };

        var result = Check(figure, figure);

        Assert.Equal(["'f1', which is also the fact 'f1'", "another besides the fact 'f1'"], result.Errors.Select(error => error.Found));
        Assert.Equal("f1: The id stands twice: expected a text that no other fact has, found 'f1', which is also the fact 'f1'", result.Errors[0].ToString());
    }

    [Fact]
    public void Fact_HasALine_ErrorsNameIt()
    {
        Assert.Equal(12, Assert.Single(Check(new RawFact { Id = "f1", Office = "3101", Indicator = "ict.survey", Done = true, Line = 12 }).Errors).Line);
    }

    [Fact]
    public void Edition_IsAnother_IsAnError()
    {
        Assert.Equal(["edition-wrong"], FactChecker.Check(2569, Offices, [], FactsFile.Rubric).Errors.Select(error => error.Code));
    }

    [Fact]
    public void Offices_AreBad_AreErrors()
    {
        Office[] offices = [new("1", OfficeKind.District), new("1", OfficeKind.District, "2")];

        Assert.Equal(["office-duplicate", "parent-missing", "parent-unknown"], FactChecker.Check(2568, offices, [], FactsFile.Rubric).Errors.Select(error => error.Code).Order());
        Assert.Equal(["offices-missing"], FactChecker.Check(2568, [], [], FactsFile.Rubric).Errors.Select(error => error.Code));
    }

    [Fact]
    public void Facts_AreTooMany_AreNotAllLookedAt()
    {
        var looked = 0;
        var facts = Enumerable.Range(1, 100).Select(number =>
        {
            looked++;
            return new RawFact { Id = $"f{number}", Office = "3101", Indicator = "ict.survey", Date = new DateOnly(2025, 3, 12), Done = true };
        });

        var result = FactChecker.Check(2568, Offices, facts, FactsFile.Rubric, new FactReaderLimits { MaximumFacts = 5 });

        Assert.Equal(["facts-too-many"], result.Errors.Select(error => error.Code));
        Assert.Equal(6, looked);
    }

    private static FactReadResult Check(params RawFact[] facts) => FactChecker.Check(2568, Offices, facts, FactsFile.Rubric);
}
