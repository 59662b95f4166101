using System.Runtime.CompilerServices;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Digital40.Api.Tests;

/// <summary>Compares answers with the files in <c>Golden</c>; <c>UPDATE_GOLDEN=1</c> rewrites them.</summary>
internal static partial class GoldenJson
{
    private static readonly JsonSerializerOptions Readable = new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Compares an answer.</summary>
    /// <param name="name">The file's name without its extension.</param>
    /// <param name="answer">The answer; hashes of editions are taken out of it.</param>
    public static void Match(string name, JsonElement answer)
    {
        var path = PathOf(name);
        var text = Hash().Replace(JsonSerializer.Serialize(answer, Readable), "#") + "\n";
        if (Environment.GetEnvironmentVariable("UPDATE_GOLDEN") == "1")
        {
            File.WriteAllText(path, text);
        }

        Assert.True(File.Exists(path), $"There is no golden file {name}; UPDATE_GOLDEN=1 writes it.");
        Assert.Equal(File.ReadAllText(path), text);
    }

    private static string PathOf(string name, [CallerFilePath] string source = "") => Path.Join(Path.GetDirectoryName(source), "Golden", $"{name}.json");

    [GeneratedRegex("[0-9a-f]{64}")]
    private static partial Regex Hash();
}
