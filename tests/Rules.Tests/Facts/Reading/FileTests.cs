using Digital40.Rules.Facts.Reading;

namespace Digital40.Rules.Tests.Facts.Reading;

/// <summary>Files that cannot be read, and those whose bytes are no text.</summary>
public sealed class FileTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("facts-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void File_IsMissing_IsAnError()
    {
        var path = Path.Combine(_folder, "none.json");
        var error = Assert.Single(FactReader.Read(path, FactsFile.Rubric).Errors);

        Assert.Equal(("file-missing", path, 0, 0), (error.Code, error.File, error.Line, error.Column));
        Assert.Equal($"{path}: There is no such file: expected a file, found none", error.ToString());
    }

    [Fact]
    public void Path_IsEmpty_IsAMissingFile() => Assert.Equal(["file-missing"], Codes(FactReader.Read("", FactsFile.Rubric)));

    [Fact]
    public void File_IsAFolder_IsAnError() => Assert.Equal(["file-is-folder"], Codes(FactReader.Read(_folder, FactsFile.Rubric)));

    [Fact]
    public void File_IsOfAnUnknownFormat_IsAnError() => Assert.Equal(["format-unknown"], Codes(Written("facts.xlsx", [1])));

    [Fact]
    public void File_IsHeldByAnother_IsAnError()
    {
        var path = Path.Combine(_folder, "held.json");
        using var held = new FileStream(path, FileMode.Create, FileAccess.ReadWrite, FileShare.None);

        Assert.Equal(["file-unreadable"], Codes(FactReader.Read(path, FactsFile.Rubric)));
    }

    [Fact]
    public void Stream_Fails_IsAnError()
    {
        using var stream = new FailingStream();

        Assert.Equal(["file-unreadable"], Codes(FactReader.Read(stream, FactFormat.Json, "upload", FactsFile.Rubric)));
    }

    [Theory]
    [InlineData("facts.JSON", "{\"edition\": 2568, \"facts\": []}")]
    [InlineData("facts.yaml", "edition: 2568\nfacts: []")]
    [InlineData("facts.YML", "edition: 2568\nfacts: []")]
    [InlineData("facts.csv", "id,office,indicator")]
    public void File_OfAKnownFormat_IsRead(string name, string text)
    {
        Assert.Empty(Written(name, System.Text.Encoding.UTF8.GetBytes(text)).Errors);
    }

    [Fact]
    public void Offices_BesideCsv_AreTaken()
    {
        File.WriteAllText(Path.Combine(_folder, "offices.csv"), "code,kind\n77,province\n");

        var result = Written("facts.csv", "id,office,indicator\n"u8.ToArray());

        Assert.Equal(["77"], result.Sheet!.Offices.Select(office => office.Code));
    }

    [Theory]
    [InlineData(FactFormat.Json)]
    [InlineData(FactFormat.Yaml)]
    [InlineData(FactFormat.Csv)]
    public void Bytes_AreNoText_IsAnError(FactFormat format)
    {
        Assert.Equal(["file-empty"], Codes(FactsFile.Bytes([], format)));
        Assert.Equal(["file-empty"], Codes(FactsFile.Bytes(" \r\n\t\n"u8.ToArray(), format)));
        Assert.Equal(["file-empty"], Codes(FactsFile.Bytes([0xEF, 0xBB, 0xBF], format)));
        Assert.Equal(["file-empty"], Codes(FactsFile.Bytes([0xFF, 0xFE], format)));
        Assert.Equal(["file-binary"], Codes(FactsFile.Bytes([0x50, 0x4B, 3, 4, 0, 0], format)));
    }

    [Theory]
    [InlineData(FactFormat.Json)]
    [InlineData(FactFormat.Yaml)]
    public void Bytes_AreNoUtf8_ErrorHasItsPlace(FactFormat format)
    {
        var result = FactsFile.Bytes([.. "{\n \"note\": \"ก"u8, 0xA1, (byte)'"'], format);

        Assert.Equal(["2:12 - file-encoding"], result.Brief());
    }

    [Fact]
    public void Bytes_OfCsvAreNeitherUtf8NorThai_ErrorHasItsPlace()
    {
        var result = FactsFile.Bytes([.. "id\nab"u8, 0xFF, (byte)'c'], FactFormat.Csv);

        Assert.Equal(["2:3 - file-encoding"], result.Brief());
    }

    [Fact]
    public void Json_InUtf16_IsRead()
    {
        byte[] bytes = [.. System.Text.Encoding.Unicode.Preamble, .. System.Text.Encoding.Unicode.GetBytes("{\"edition\": 2568, \"facts\": []}")];

        Assert.Empty(FactsFile.Bytes(bytes, FactFormat.Json).Errors);
    }

    private static IEnumerable<string> Codes(FactReadResult result) => result.Errors.Select(error => error.Code);

    private FactReadResult Written(string name, byte[] bytes)
    {
        var path = Path.Combine(_folder, name);
        File.WriteAllBytes(path, bytes);
        return FactReader.Read(path, FactsFile.Rubric);
    }
}
