using System.Text;
using Digital40.Rules.Facts;
using Digital40.Rules.Facts.Reading;

namespace Digital40.Rules.Tests.Facts.Reading;

/// <summary>CSV as a form: what a good file becomes, and where a broken one is broken.</summary>
public sealed class CsvReadingTests
{
    private const string Good =
        "id,office,indicator,item,date,month,value,outOf,done,rater,points,evidence,attributes\n"
        + "f1,3101,awareness.session,,๑๒ มีนาคม ๒๕๖๘,,,,,,,https://example.org/1#verified:line-group https://example.org/2,form=training\n"
        + "f2,๓๑๐๑,ict.antivirus,,31/03/2568,,๙๕,100,,,,,\n"
        + "f3,3101,central.database,otop-sales,30 มี.ค. 2568,มีนาคม 2568,,,แล้ว,,,,\n"
        + "f4,3100,innovation.judgement,๒.๓,2025-06-25,,,,,r1,๒,,\n";

    [Fact]
    public void Text_IsGood_BecomesASheet()
    {
        var sheet = FactsFile.CsvText(Good).Sheet!;

        var activity = Assert.IsType<Activity>(sheet.Facts[0]);
        Assert.Equal(new DateOnly(2025, 3, 12), activity.Date);
        Assert.Equal("training", activity.Attribute("form"));
        Assert.Equal([new("https://example.org/1", EvidenceStatus.Verified, "line-group"), new Evidence("https://example.org/2")], activity.Evidence);
        var figure = Assert.IsType<Figure>(sheet.Facts[1]);
        Assert.Equal(("3101", 95m, 100m, new DateOnly(2025, 3, 31)), (figure.Office, figure.Value, figure.OutOf, figure.Date));
        var flag = Assert.IsType<Flag>(sheet.Facts[2]);
        Assert.Equal((true, new YearMonth(2025, 3), new DateOnly(2025, 3, 30)), (flag.Done, flag.Month, flag.Date));
        var judgement = Assert.IsType<Judgement>(sheet.Facts[3]);
        Assert.Equal(("2.3", "r1", 2), (judgement.Item, judgement.Rater, judgement.Points));
        Assert.Equal([2, 3, 4, 5], sheet.Facts.Select(fact => fact.Line));
    }

    /// <summary>The good text as different programs write it.</summary>
    public static TheoryData<string> Writings =>
    [
        Good,
        "\uFEFF" + Good,
        Good.Replace("\n", "\r\n", StringComparison.Ordinal),
        Good.Replace("\n", "\r", StringComparison.Ordinal),
        Good.TrimEnd(),
        Good.Replace(',', '|'),
        Good.Replace("\n", "\n\n ,, \n", StringComparison.Ordinal),
        Good.Replace(',', ';'),
        Good.Replace(',', '\t'),
        "sep=;\r\n" + Good.Replace(',', ';'),
        "sep=|\n" + Good.Replace(',', '|'),
        "\"" + Good.Replace(",", "\",\"", StringComparison.Ordinal).TrimEnd().Replace("\n", "\"\n\"", StringComparison.Ordinal) + "\"",
        Good.Replace(",", " , ", StringComparison.Ordinal),
        Good.Replace("\n", ",\n", StringComparison.Ordinal),
    ];

    [Theory]
    [MemberData(nameof(Writings))]
    public void Text_WrittenOtherwise_IsTheSameSheet(string text)
    {
        Assert.Equal(SheetText.Of(FactsFile.CsvText(Good).Sheet!), SheetText.Of(FactsFile.CsvText(text).Sheet!));
    }

    [Fact]
    public void Text_InWindows874OrUtf16_IsTheSameSheet()
    {
        var expected = SheetText.Of(FactsFile.CsvText(Good).Sheet!);
        var thai = CodePagesEncodingProvider.Instance.GetEncoding(874)!;

        foreach (var encoding in new[] { thai, Encoding.Unicode, Encoding.BigEndianUnicode })
        {
            byte[] bytes = [.. encoding.Preamble, .. encoding.GetBytes(Good)];
            Assert.Equal(expected, SheetText.Of(FactsFile.Bytes(bytes, FactFormat.Csv).Sheet!));
        }
    }

    [Fact]
    public void Attributes_InColumnsOfTheirOwn_AreTheSame()
    {
        var result = FactsFile.CsvText("id,office,indicator,date,attribute.organiser,attribute.tool,attribute.form\nf1,3101,training.session,2025-03-12,self,cia,\n");

        Assert.Equal(("self", "cia"), (result.OnlyFact().Attribute("organiser"), result.OnlyFact().Attribute("tool")));
    }

    [Fact]
    public void Attributes_InOneColumn_MayBeSeveral()
    {
        var result = FactsFile.CsvText("id,office,indicator,date,attributes\nf1,3101,training.session,2025-03-12,organiser = self ; tool=cia\n");

        Assert.Equal(("self", "cia"), (result.OnlyFact().Attribute("organiser"), result.OnlyFact().Attribute("tool")));
    }

    [Fact]
    public void Cell_OverSeveralLines_KeepsTheLinesAfterItRight()
    {
        var file = MarkedText.Of("id,office,indicator,date,done,note\nf1,3101,ict.survey,2025-03-12,yes,\"one\r\ntwo \"\"quoted\"\"\"\nf2,3101,ict.survey,▸?,yes,\n");

        Assert.Equal([$"{file.Place} f2 date-invalid"], FactsFile.CsvText(file.Text).Brief());
    }

    /// <summary>A text, marked where its only error stands, and then the fact's id and the error's code.</summary>
    public static TheoryData<string, string> BadTexts => new()
    {
        { "▸id,office,date\nf1,3101,x", "- column-missing" },
        { "id,office,indicator,▸datum\nf1,3101,ict.survey,x", "- property-unknown" },
        { "id,office,indicator,date,done,▸date\nf1,3101,ict.survey,2025-03-12,yes,", "- property-duplicate" },
        { "id,office,indicator,date,done\nf1,3101,ict.survey,2025-03-12,yes,▸more", "f1 cell-unexpected" },
        { "id,office,indicator,date,done,\nf1,3101,ict.survey,2025-03-12,yes,▸more", "f1 cell-unexpected" },
        { "id,office,indicator,date,done\nf1,3101,ict.survey,2025-03-12,▸\"yes", "- csv-syntax" },
        { "id,office,indicator,date,done\nf1,3101,ict.survey,2025-03-12,\"yes\" ▸no", "- csv-syntax" },
        { "id,office,indicator,date,done\nf1,3101,ict.survey,2025-03-12,ye▸\"s", "- csv-syntax" },
        { "id,offi▸\"ce,indicator,date,done\nf1,3101,ict.survey,2025-03-12,yes", "- csv-syntax" },
        { "id,office,indicator,done,note,date\nf1,3101,ict.survey,yes,\"ก\n😀,\",▸?", "f1 date-invalid" },
        { "sep=;\nid;office;indicator;date;done\nf1;3101;ict.survey;▸?;yes", "f1 date-invalid" },
        { "id,office,indicator,date,done\n▸f1,3101,ict.survey", "f1 date-missing" },
        { "id,office,indicator,date,done\n▸,3101,ict.survey,2025-03-12,yes", "- id-missing" },
        { "id,office,indicator,date,done\nf1,3101,ict.survey,▸12/3/68,yes", "f1 date-ambiguous" },
        { "id,office,indicator,date,done\nf1,3101,ict.survey,2025-03-12,▸maybe", "f1 done-invalid" },
        { "id,office,indicator,month,value\nf1,3101,ict.news,▸มีนาคม,3", "f1 month-invalid" },
        { "id,office,indicator,month,value\nf1,3101,ict.news,▸มี.ค. 68,3", "f1 month-ambiguous" },
        { "id;office;indicator;month;value\nf1;3101;ict.news;2025-03;▸3,5", "f1 number-invalid" },
        { "id,office,indicator,date,attributes\nf1,3101,awareness.session,2025-03-12,▸training", "f1 attribute-invalid" },
        { "id,office,indicator,date,attribute.form\nf1,3101,awareness.session,2025-03-12,▸tranning", "f1 attribute-value-unknown" },
        { "id,office,indicator,date,done,attribute.form\nf1,3101,ict.survey,2025-03-12,yes,▸training", "f1 attribute-unknown" },
        { "id,office,indicator,date,attributes,attribute.form\nf1,3101,awareness.session,2025-03-12,form=media,▸media", "f1 attribute-duplicate" },
        { "id,office,indicator,date,done,evidence\nf1,3101,ict.survey,2025-03-12,yes,▸x#verifed", "f1 evidence-status-unknown" },
        { "id,office,indicator,date,done,edition\nf1,3101,ict.survey,2025-03-12,yes,▸2567", "f1 edition-wrong" },
        { "id,office,indicator,date,done\nf1,▸9,ict.survey,2025-03-12,yes", "f1 office-unknown" },
    };

    [Theory]
    [MemberData(nameof(BadTexts))]
    public void Text_IsBad_OneErrorWithItsPlace(string marked, string expected)
    {
        var file = MarkedText.Of(marked);

        Assert.Contains($"{file.Place} {expected}", FactsFile.CsvText(file.Text).Brief());
        Assert.Equal(expected == "f1 date-missing" ? 2 : 1, FactsFile.CsvText(file.Text).Errors.Count);
    }

    [Fact]
    public void Columns_AreSeveralMissing_EveryOneIsListedOnce()
    {
        Assert.Equal(["column-missing", "column-missing", "column-missing"], FactsFile.CsvText("date,done\n2025-03-12,yes\n2025-03-12,yes\n").Errors.Select(error => error.Code));
    }

    [Fact]
    public void Header_Alone_IsASheetWithoutFacts()
    {
        var sheet = FactsFile.CsvText("id,office,indicator\n").Sheet!;

        Assert.Empty(sheet.Facts);
        Assert.Equal(24, sheet.Offices.Count);
    }

    [Fact]
    public void Offices_InASecondText_AreTheOnlyOnes()
    {
        var result = FactsFile.CsvText("id,office,indicator,date,done\nf1,77,ict.survey,2025-03-12,yes\n", "code,kind,parent,nameTh\n๗๗,province,,ก\n78,district,๗๗,\n3100,,,\n");

        Assert.Equal("77", result.OnlyFact().Office);
        Assert.Equal(["77", "78", "3100"], result.Sheet!.Offices.Select(office => office.Code));
        Assert.Equal("ก", result.Sheet.Offices[0].NameTh);
    }

    [Fact]
    public void Offices_AreBad_ErrorsNameTheirFile()
    {
        var result = FactsFile.CsvText("id,office,indicator,date,done\nf1,77,ict.survey,?,yes\n", "code,kind,parent\n77,province,\n78,district,79\n77,province,\n");

        Assert.Equal(
            ["facts.csv:2:18 date-invalid", "offices.csv:3:1 parent-unknown", "offices.csv:4:1 office-duplicate"],
            result.Errors.Select(error => $"{error.File}:{error.Line}:{error.Column} {error.Code}"));
    }

    [Fact]
    public void Rows_AreQuotedBadly_EveryOneIsListedWithTheOtherErrors()
    {
        const string Bad = "id,office,indicator,date,done\nf1,3101,ict.survey,\"a\"b,?\nf2,3101,ict.survey,?,yes\nf3,3101,ict.survey,a\"b,?\nf4,3101,ict.survey,?,\"yes\n";

        Assert.Equal(
            ["2:23 - csv-syntax", "3:20 f2 date-invalid", "4:21 - csv-syntax", "5:22 - csv-syntax"],
            FactsFile.CsvText(Bad).Brief());
    }

    [Fact]
    public void Lines_EndInCarriageReturns_AreCounted()
    {
        var result = FactsFile.CsvText("id,office,indicator,note,date,done\r\rf1,3101,ict.survey,\"a\rb\",?,yes\rf2,3101,ict.survey,,?,yes");

        Assert.Equal(["4:4 f1 date-invalid", "5:21 f2 date-invalid"], result.Brief());
    }

    [Fact]
    public void Offices_AreQuotedBadly_FactsAreNotBlamed()
    {
        var result = FactsFile.CsvText("id,office,indicator,date,done\nf1,77,ict.survey,2025-03-12,yes\n", "code,kind\n7\"7,province\n78,province\n");

        Assert.Equal(["2:2 - csv-syntax"], result.Brief());
    }

    [Fact]
    public void Offices_CannotBeRead_FactsAreNotBlamed()
    {
        Assert.Equal(["column-missing"], FactsFile.CsvText("id,office,indicator,date,done\nf1,77,ict.survey,2025-03-12,yes\n", "office\n77\n").Errors.Where(error => error.Code != "property-unknown").Select(error => error.Code));
    }
}
