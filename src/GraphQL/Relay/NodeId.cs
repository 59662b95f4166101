using System.Buffers.Text;
using System.Diagnostics.CodeAnalysis;
using System.Text;

namespace Digital40.GraphQL.Relay;

/// <summary>The id of a node: its type and its key. Clients see one opaque text, base64 for URLs of <c>Type:key</c>.</summary>
/// <param name="TypeName">The name of the object type.</param>
/// <param name="Key">The key among the nodes of the type.</param>
public readonly record struct NodeId(string TypeName, string Key)
{
    /// <summary>The longest text that is read, in characters: 512. Against ids that cost more to read than they are worth.</summary>
    public const int MaxLength = 512;

    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Reads an id.</summary>
    /// <param name="text">The text that a client sent.</param>
    /// <param name="id">The id, when the text is one; its type may be unknown to the schema.</param>
    public static bool TryParse([NotNullWhen(true)] string? text, out NodeId id)
    {
        id = default;
        if (text is null or "" || text.Length > MaxLength || !Base64Url.IsValid(text))
        {
            return false;
        }

        try
        {
            var decoded = Strict.GetString(Base64Url.DecodeFromChars(text));
            var colon = decoded.IndexOf(':', StringComparison.Ordinal);
            if (colon < 1 || colon == decoded.Length - 1)
            {
                return false;
            }

            id = new NodeId(decoded[..colon], decoded[(colon + 1)..]);
            // One id has one text: nothing else that decodes to it is taken.
            return id.ToString() == text;
        }
        catch (DecoderFallbackException)
        {
            return false;
        }
    }

    /// <summary>The text that clients see.</summary>
    public override string ToString() => Base64Url.EncodeToString(Encoding.UTF8.GetBytes($"{TypeName}:{Key}"));
}
