using System.Globalization;
using Digital40.Rules.Facts.Reading;

namespace Digital40.Rules.Tests.Facts.Reading;

/// <summary>Reading is the same under every culture, whatever its calendar, its digits and its decimal point.</summary>
public sealed class CultureTests
{
    private const string Csv =
        "id;office;indicator;date;month;value;outOf;done;attributes\n"
        + "f1;3101;awareness.session;๑๒ มีนาคม ๒๕๖๘;;;;;form=training\n"
        + "f2;3101;ict.antivirus;31/03/2568;;๙๕.๕;100;;\n"
        + "f3;3101;ict.news;;มี.ค. 2568;12.25;;;\n"
        + "f4;3101;ict.survey;2025-03-12;;;;ใช่;\n";

    private const string Json =
        """{"edition": 2568, "facts": [{"id": "f1", "office": "3101", "indicator": "ict.antivirus", "date": "2025-03-12", "value": 12.5, "outOf": 20.25}]}""";

    private const string Bad = "id,office,indicator,date,value,outOf\nf1,3101,ict.antivirus,2025-03-12,1234.5,-2\nf2,3101,bmn.households,12/3/68,10.5,10.25\n";

    public static TheoryData<string> Cultures => ["th-TH", "ar-SA", "fa-IR", "tr-TR", "de-DE", "ja-JP", ""];

    [Theory]
    [MemberData(nameof(Cultures))]
    public void Text_UnderAnyCulture_IsTheSameSheet(string culture)
    {
        Assert.Equal(Under("", () => SheetText.Of(FactsFile.CsvText(Csv).Sheet!)), Under(culture, () => SheetText.Of(FactsFile.CsvText(Csv).Sheet!)));
        Assert.Equal(Under("", () => SheetText.Of(FactsFile.JsonText(Json).Sheet!)), Under(culture, () => SheetText.Of(FactsFile.JsonText(Json).Sheet!)));
    }

    [Theory]
    [MemberData(nameof(Cultures))]
    public void Errors_UnderAnyCulture_AreTheSame(string culture)
    {
        Assert.Equal(Under("", Errors), Under(culture, Errors));
    }

    [Fact]
    public void Date_UnderThaiCulture_IsOfTheCommonEra()
    {
        Assert.Equal(new DateOnly(2025, 3, 12), Under("th-TH", () => FactsFile.CsvText(Csv).Sheet!.Facts[0].Date));
    }

    private static string Errors() => string.Join('\n', FactsFile.CsvText(Bad).Errors.Select(error => error.ToString()));

    private static T Under<T>(string culture, Func<T> read)
    {
        var before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
        try
        {
            return read();
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }
}
