using System.Text;
using Digital40.Rules.Facts.Reading;

namespace Digital40.Rules.Tests.Facts.Reading;

/// <summary>Files that went wrong in random ways: reading never throws, and there is either a sheet or an error.</summary>
public sealed class FuzzTests
{
    private const int Rounds = 2_000;
    private const int MostMutations = 6;

    private static readonly string[] Pieces =
        ["{", "}", "[", "]", "\"", ":", ",", ";", "\n", "\r", "\t", "-", "- ", "? ", "#", "&a ", "*a", "!!int ", "|\n", ">", "%", "'", "\\", "\\u", "๙", "0", "-1",
         "1e9", "null", "true", "~", "<<: ", "---\n", "...\n", "12/3/68", "sep=;", "\uFEFF", "\0", "\u200B", "😀"];

    [Theory]
    [InlineData(FactFormat.Json, 1)]
    [InlineData(FactFormat.Yaml, 2)]
    [InlineData(FactFormat.Csv, 3)]
    public void File_MutatedAtRandom_IsASheetOrErrors(FactFormat format, int seed)
    {
        var random = new Random(seed);
        var good = Encoding.UTF8.GetBytes(GoodText(format));
        Assert.Empty(FactsFile.Bytes(good, format).Errors);
        var sheets = 0;
        for (var round = 0; round < Rounds; round++)
        {
            var bytes = Mutated(good, random);
            var result = Read(bytes, format, round);
            sheets += result.IsValid ? 1 : 0;
            Assert.True(result.IsValid == (result.Errors.Count == 0), $"Round {round}");
            Assert.All(result.Errors, error => Assert.True(error is { Line: >= 0, Column: >= 0, Message.Length: > 0, Code.Length: > 0 }, $"Round {round}: {error}"));
        }

        // Neither every mutation is noticed, nor is none harmless.
        Assert.InRange(sheets, 1, Rounds - 1);
    }

    [Theory]
    [InlineData(FactFormat.Json)]
    [InlineData(FactFormat.Yaml)]
    [InlineData(FactFormat.Csv)]
    public void File_CutAnywhere_IsASheetOrErrors(FactFormat format)
    {
        var good = Encoding.UTF8.GetBytes(GoodText(format));
        for (var length = 0; length < good.Length; length++)
        {
            var result = Read(good[..length], format, length);
            Assert.True(result.IsValid == (result.Errors.Count == 0), $"Cut at {length}");
        }
    }

    private static FactReadResult Read(byte[] bytes, FactFormat format, int round)
    {
        try
        {
            return FactsFile.Bytes(bytes, format);
        }
        catch (Exception error)
        {
            throw new InvalidOperationException($"Round {round}:\n{Encoding.UTF8.GetString(bytes)}", error);
        }
    }

    private static string GoodText(FactFormat format)
    {
        var sheet = FactsFile.Json(
            """{"id": "f1", "office": "3101", "indicator": "awareness.session", "date": "2025-03-12", "attributes": {"form": "training"}, "evidence": ["https://example.org/1", {"url": "https://example.org/2", "status": "rejected"}]}""",
            """{"id": "f2", "office": "3101", "indicator": "bmn.households", "date": "2025-03-31", "value": 950, "outOf": 1000}""",
            """{"id": "f3", "office": "3100", "indicator": "ict.news", "month": "2025-03", "value": 12}""",
            """{"id": "f4", "office": "3101", "indicator": "central.database", "item": "otop-sales", "month": "2025-03", "done": true, "date": "2025-03-30"}""",
            """{"id": "f5", "office": "3101", "indicator": "tambon.step", "item": "selected", "done": true, "date": "2025-02-03", "attributes": {"tambon": "บ้าน"}}""",
            """{"id": "f6", "office": "3100", "indicator": "innovation.judgement", "item": "2.3", "rater": "r1", "points": 2, "date": "2025-06-25"}""").Sheet!;
        return format switch
        {
            FactFormat.Json => FactsFile.JsonOf(
                """{"id": "f1", "office": "3101", "indicator": "awareness.session", "date": "2025-03-12", "attributes": {"form": "training"}, "evidence": ["https://example.org/1"]}""",
                """{"id": "f3", "office": "3100", "indicator": "ict.news", "month": "2025-03", "value": 12, "note": "ข่าว"}""",
                """{"id": "f6", "office": "3100", "indicator": "innovation.judgement", "item": "2.3", "rater": "r1", "points": 2, "date": "2025-06-25"}"""),
            FactFormat.Yaml => SheetWriter.Yaml(sheet),
            _ => SheetWriter.Csv(sheet, ',', SheetWriter.ThaiDay),
        };
    }

    private static byte[] Mutated(byte[] good, Random random)
    {
        var bytes = good.ToList();
        for (var mutation = random.Next(1, MostMutations); mutation > 0; mutation--)
        {
            var position = random.Next(bytes.Count);
            switch (random.Next(5))
            {
                case 0:
                    bytes[position] = (byte)random.Next(256);
                    break;
                case 1:
                    bytes.RemoveRange(position, Math.Min(random.Next(1, 12), bytes.Count - position - 1));
                    break;
                case 2:
                    bytes.InsertRange(position, bytes.GetRange(position, Math.Min(random.Next(1, 40), bytes.Count - position)));
                    break;
                default:
                    bytes.InsertRange(position, Encoding.UTF8.GetBytes(Pieces[random.Next(Pieces.Length)]));
                    break;
            }
        }

        return [.. bytes];
    }
}
