using System.Text.Encodings.Web;
using System.Text.Json;

namespace Digital40.Persistence.Facts;

/// <summary>Attributes as stored: a JSON object in order of name. Equal ones are read once; one reader serves one load.</summary>
internal sealed class FactAttributes
{
    private static readonly IReadOnlyDictionary<string, string> None = new Dictionary<string, string>();
    private static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly Dictionary<string, IReadOnlyDictionary<string, string>> _read = new(StringComparer.Ordinal);

    public static string? Write(IReadOnlyDictionary<string, string> attributes) => attributes.Count == 0
        ? null
        : JsonSerializer.Serialize(new SortedDictionary<string, string>(attributes.ToDictionary(), StringComparer.Ordinal), Plain);

    public IReadOnlyDictionary<string, string> Read(string? stored)
    {
        if (stored is null)
        {
            return None;
        }

        if (!_read.TryGetValue(stored, out var attributes))
        {
            _read.Add(stored, attributes = JsonSerializer.Deserialize<Dictionary<string, string>>(stored)!);
        }

        return attributes;
    }
}
