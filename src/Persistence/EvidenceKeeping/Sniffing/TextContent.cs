using System.Text;

namespace Digital40.Persistence.EvidenceKeeping.Sniffing;

/// <summary>Tells what kind of text a file holds, for saying why it is refused.</summary>
internal static class TextContent
{
    /// <summary>The type of the text; null where it is no text.</summary>
    public static FileType? Find(ReadOnlySpan<byte> start)
    {
        foreach (var one in start)
        {
            if (one < 0x20 && one is not ((byte)'\t' or (byte)'\n' or (byte)'\r' or 0x0C or 0x1B))
            {
                return null;
            }
        }

        var text = Encoding.UTF8.GetString(start).TrimStart('\uFEFF', ' ', '\t', '\r', '\n');
        return Begins(text, "<!doctype html") || Begins(text, "<html") || Begins(text, "<script") ? new FileType("text/html", "a web page")
            : Begins(text, "<svg") || (Begins(text, "<?xml") && text.Contains("<svg", StringComparison.OrdinalIgnoreCase)) ? new FileType("image/svg+xml", "an SVG picture")
            : Begins(text, "<?xml") ? new FileType("text/xml", "an XML file")
            : new FileType("text/plain", "a text");
    }

    private static bool Begins(string text, string start) => text.StartsWith(start, StringComparison.OrdinalIgnoreCase);
}
