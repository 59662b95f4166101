using Digital40.Rules.Facts;
using Digital40.Rules.Facts.Reading;

namespace Digital40.Rules.Tests.Facts.Reading;

/// <summary>The same content is the same sheet in every format.</summary>
public sealed class FormatTests
{
    private static readonly FactSheet Sample =
        FactReader.Read(Path.Combine(AppContext.BaseDirectory, "samples", "buriram-2568.json"), FactsFile.Rubric).Sheet!;

    [Fact]
    public void Sample_InYaml_IsTheSameSheet()
    {
        var result = FactsFile.YamlText(SheetWriter.Yaml(Sample));

        Assert.Empty(result.Errors);
        Assert.Equal(SheetText.Of(Sample), SheetText.Of(result.Sheet!));
    }

    [Theory]
    [InlineData(',')]
    [InlineData(';')]
    [InlineData('\t')]
    public void Sample_InCsv_IsTheSameSheet(char separator)
    {
        var result = FactsFile.CsvText(SheetWriter.Csv(Sample, separator, SheetWriter.IsoDay), SheetWriter.OfficesCsv(Sample));

        Assert.Empty(result.Errors);
        Assert.Equal(SheetText.Of(Sample), SheetText.Of(result.Sheet!));
    }

    [Fact]
    public void Sample_InCsvWithThaiDates_IsTheSameSheet()
    {
        var result = FactsFile.CsvText(SheetWriter.Csv(Sample, ';', SheetWriter.ThaiDay), SheetWriter.OfficesCsv(Sample));

        Assert.Empty(result.Errors);
        Assert.Equal(SheetText.Of(Sample), SheetText.Of(result.Sheet!));
    }

    [Fact]
    public void Sample_FromAStream_IsTheSameSheetAndLeavesItOpen()
    {
        using var stream = File.OpenRead(Path.Combine(AppContext.BaseDirectory, "samples", "buriram-2568.json"));

        var result = FactReader.Read(stream, FactFormat.Json, "upload", FactsFile.Rubric);

        Assert.Equal(SheetText.Of(Sample), SheetText.Of(result.Sheet!));
        Assert.True(stream.CanRead);
    }
}
