using Digital40.Rules.Facts;
using Digital40.Rules.Facts.Reading;

namespace Digital40.Rules.Tests.Facts.Reading;

public sealed class OfficeReaderTests : IDisposable
{
    private static readonly Dictionary<string, Office> Known = new() { ["3101"] = new Office("3101", OfficeKind.District, "3100") { NameTh = "เมือง", NameEn = "Mueang" } };
    private readonly string _folder = Directory.CreateTempSubdirectory("digital40-offices-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Offices_OfAFactsFile_AreReadWithoutItsFacts()
    {
        var result = Read("f.json", """{"edition": 1, "sample": true, "facts": [{"nonsense": [1]}], "offices": [{"code": "D", "kind": "department"}, {"code": "31", "kind": "province", "parent": "D"}]}""");

        Assert.Empty(result.Errors);
        Assert.True(result.IsSample);
        Assert.Equal([("D", OfficeRank.Department, null), ("31", OfficeRank.Province, "D")], result.Offices.Select(office => (office.Code, office.Rank, office.Parent)));
    }

    [Fact]
    public void Office_WithNothingButACode_IsTheKnownOne()
    {
        var office = Assert.Single(Read("f.csv", "code\n๓๑๐๑\n").Offices);

        Assert.Equal(("3101", OfficeRank.District, "3100", "เมือง", "Mueang", 2), (office.Code, office.Rank, office.Parent, office.NameTh, office.NameEn, office.Line));
    }

    [Theory]
    [InlineData("f.txt", "x", FactErrorCodes.FormatUnknown)]
    [InlineData("f.yaml", "facts: []", FactErrorCodes.OfficesMissing)]
    [InlineData("f.yaml", "offices: [{ code: a, kind: departmant }]", FactErrorCodes.OfficeKindUnknown)]
    [InlineData("f.yaml", "offices: [{ code: a }]", FactErrorCodes.OfficeKindMissing)]
    [InlineData("f.yaml", "offices: [{ kind: province }]", FactErrorCodes.OfficeCodeMissing)]
    [InlineData("f.yaml", "offices: [{ code: a, kind: province }, { code: a, kind: province }]", FactErrorCodes.OfficeDuplicate)]
    [InlineData("f.json", "{", FactErrorCodes.JsonSyntax)]
    public void File_WithAMistake_SaysWhich(string name, string content, string code) => Assert.Equal(code, Assert.Single(Read(name, content).Errors).Code);

    private OfficeReadResult Read(string name, string content)
    {
        var path = Path.Combine(_folder, name);
        File.WriteAllText(path, content);
        return OfficeReader.Read(path, Known);
    }
}
