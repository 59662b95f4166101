using System.Collections.Frozen;
using System.IO.Compression;
using System.Text;
using Digital40.Persistence.Scoring;
using Digital40.Persistence.Scoring.Cards;

namespace Digital40.Persistence.Tests.Scoring.Cards;

public sealed class CardDocumentTests
{
    private static readonly FrozenSet<string> None = FrozenSet<string>.Empty;
    private static readonly RubricPart Nothing = new(None, None, None, None);

    [Fact]
    public void Change_OfNothing_LeavesEveryElementAsItStands()
    {
        const string Document = """{"Criteria":[{"Code":"1.1","Title":{"Code":"inner","Th":"\u0022}]"},"Gaps":[[{}]]},{"Max":5,"Code":"1.2"}],"Duties":[]}""";

        Assert.Equal(Document, Unpacked(CardDocument.Change(Packed(Document), null!, Nothing)));
    }

    [Fact]
    public void Change_OfADocumentThatUnpacksToMuch_LosesNothing()
    {
        var document = $$"""{"Criteria":[{"Code":"1.1","Text":"{{new string('a', 5_000_000)}}"}],"Duties":[{"Code":"d"}]}""";

        Assert.Equal(document, Unpacked(CardDocument.Change(Packed(document), null!, Nothing)));
    }

    [Fact]
    public void Change_OfADocumentWithoutAList_IsRefused() =>
        Assert.Throws<InvalidOperationException>(() => CardDocument.Change(Packed("""{"Duties":[],"Criteria":[]}"""), null!, Nothing));

    private static byte[] Packed(string text)
    {
        using var memory = new MemoryStream();
        using (var compressed = new DeflateStream(memory, CompressionLevel.Fastest))
        {
            compressed.Write(Encoding.UTF8.GetBytes(text));
        }

        return memory.ToArray();
    }

    private static string Unpacked(byte[] document)
    {
        using var reader = new StreamReader(new DeflateStream(new MemoryStream(document), CompressionMode.Decompress));
        return reader.ReadToEnd();
    }
}
