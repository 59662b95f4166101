using Digital40.Rules.Rubrics;
using YamlDotNet.Serialization;

namespace Digital40.Rules.Tool.Output;

/// <summary>Reads the phrases of the screens, which stand in <c>screens.yaml</c>.</summary>
internal static class ScreenWording
{
    private const string Resource = "screens.yaml";

    /// <summary>The phrases by key.</summary>
    public static Wording Load()
    {
        using var stream = typeof(ScreenWording).Assembly.GetManifestResourceStream(Resource)!;
        using var reader = new StreamReader(stream);
        var phrases = new DeserializerBuilder().Build().Deserialize<Dictionary<string, Dictionary<string, string>>>(reader);
        return new Wording(phrases.ToDictionary(phrase => phrase.Key, phrase => new LocalizedText(phrase.Value["th"], phrase.Value["en"]), StringComparer.Ordinal));
    }
}
