using Digital40.Rules.Facts;

namespace Digital40.Rules.Tests.Facts.Reading;

/// <summary>The offices of a file, and those of the edition where the file leaves them to it.</summary>
public sealed class OfficeTests
{
    [Theory]
    [InlineData("""[▸{"kind": "province"}]""", "office-code-missing")]
    [InlineData("""[{"code": "3100", "kind": "province"}, ▸{"code": "3100", "kind": "province"}]""", "office-duplicate")]
    [InlineData("""[▸{"code": "9900"}]""", "office-kind-missing")]
    [InlineData("""[▸{"code": "3100", "kind": "provinces"}]""", "office-kind-unknown")]
    [InlineData("""[▸{"code": "3101", "kind": "district"}]""", "parent-missing")]
    [InlineData("""[▸{"code": "3101", "kind": "district", "parent": "3100"}]""", "parent-unknown")]
    [InlineData("""[{"code": "3100", "kind": "province"}, {"code": "1", "kind": "district", "parent": "3100"}, ▸{"code": "2", "kind": "district", "parent": "1"}]""", "parent-unknown")]
    [InlineData("""[{"code": ▸3100, "kind": "province"}]""", "type-wrong")]
    [InlineData("""[{"code": "3100", "kind": "province", ▸"name": "x"}]""", "property-unknown")]
    [InlineData("""[{"code": "3100", "kind": "province", ▸"kind": "province"}]""", "property-duplicate")]
    [InlineData("""[▸"3100"]""", "type-wrong")]
    [InlineData("""▸[]""", "offices-missing")]
    [InlineData("""▸{}""", "type-wrong")]
    public void Offices_AreBad_OneErrorWithPlace(string offices, string code)
    {
        var file = MarkedText.Of($"{{\"edition\": 2568,\n \"offices\": {offices},\n \"facts\": []}}");

        Assert.Equal([$"{file.Place} - {code}"], FactsFile.JsonText(file.Text).Brief());
    }

    [Theory]
    [InlineData("""{"code": ▸3100, "kind": "province"}""")]
    [InlineData("▸\"3100\"")]
    public void Office_HasNoUsableCode_FactsAreNotBlamed(string office)
    {
        var file = MarkedText.Of(
            $$"""
            {"edition": 2568, "offices": [{{office}}],
             "facts": [{"id": "f1", "office": "3100", "indicator": "ict.survey", "date": "2025-03-12", "done": true}]}
            """);

        Assert.Equal([$"{file.Place} - type-wrong"], FactsFile.JsonText(file.Text).Brief());
    }

    [Fact]
    public void Office_HasOnlyACode_IsTheEditions()
    {
        var result = FactsFile.JsonText("""{"edition": 2568, "offices": [{"code": "3104"}, {"code": "3100"}], "facts": []}""");

        Assert.Equal(
            [
                new Office("3104", OfficeKind.District, "3100") { NameTh = "นางรอง", NameEn = "Nang Rong" },
                new Office("3100", OfficeKind.Province) { NameTh = "บุรีรัมย์", NameEn = "Buri Ram" },
            ],
            result.Sheet!.Offices);
    }

    [Fact]
    public void Office_HasNamesOfItsOwn_KeepsThem()
    {
        var result = FactsFile.JsonText(
            """{"edition": 2568, "offices": [{"code": "1", "kind": "province", "nameTh": "ก", "nameEn": "A"}, {"code": "2", "kind": "district", "parent": "1"}], "facts": []}""");

        Assert.Equal(
            [new Office("1", OfficeKind.Province) { NameTh = "ก", NameEn = "A" }, new Office("2", OfficeKind.District, "1")],
            result.Sheet!.Offices);
    }

    [Fact]
    public void Offices_AreNotGiven_AreTheEditions()
    {
        var result = FactsFile.JsonText("""{"edition": 2568, "facts": []}""");

        Assert.Equal(FactsFile.Rubric.Offices.Values, result.Sheet!.Offices);
    }

    [Fact]
    public void Offices_StandAfterTheFacts_AreKnown()
    {
        var result = FactsFile.JsonText(
            """
            {"facts": [{"id": "f1", "office": "77", "indicator": "ict.survey", "date": "2025-03-12", "done": true}],
             "offices": [{"code": "77", "kind": "province"}], "edition": 2568}
            """);

        Assert.Equal("77", result.OnlyFact().Office);
    }

    [Fact]
    public void Province_HasAParent_IsAWarning()
    {
        var result = FactsFile.JsonText("""{"edition": 2568, "offices": [{"code": "3100", "kind": "province", "parent": "10"}], "facts": []}""");

        Assert.True(result.IsValid);
        Assert.Equal("part-unused", Assert.Single(result.Warnings).Code);
    }
}
