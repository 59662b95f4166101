using Digital40.Rules.Rubrics;
using Digital40.Rules.Rubrics.Loading;

namespace Digital40.Rules.Tests.Rubrics;

/// <summary>A folder of editions of its own, holding the 2568 edition until a test changes it.</summary>
internal sealed class RubricFolder : IDisposable
{
    /// <summary>The 2568 edition's folder as it comes with the program.</summary>
    public static string Shipped { get; } = Path.Combine(AppContext.BaseDirectory, "Editions", "2568");

    private static readonly Lazy<Edition> Loaded = new(() => EditionLoader.Load(Shipped).Edition!);

    public RubricFolder()
    {
        Root = Directory.CreateTempSubdirectory("editions-").FullName;
        Directory.CreateDirectory(Edition2568);
        Write(ShippedText);
    }

    /// <summary>The 2568 edition, loaded once.</summary>
    public static Edition Edition => Loaded.Value;

    /// <summary>The text of its rubric.</summary>
    public static string ShippedText { get; } = File.ReadAllText(Path.Combine(Shipped, EditionLoader.FileName));

    public string Root { get; }

    public string Edition2568 => Path.Combine(Root, "2568");

    /// <summary>The shipped text with one place changed; the place must be there exactly once.</summary>
    public static string Edited(string find, string replacement, string? text = null)
    {
        text ??= ShippedText;
        Assert.Equal(2, text.Split(find).Length);
        return text.Replace(find, replacement, StringComparison.Ordinal);
    }

    public void Write(string text, string file = EditionLoader.FileName) => File.WriteAllText(Path.Combine(Edition2568, file), text);

    public void Write(byte[] bytes) => File.WriteAllBytes(Path.Combine(Edition2568, EditionLoader.FileName), bytes);

    public EditionLoadResult Load() => EditionLoader.Load(Edition2568);

    /// <summary>Loads a text in place of the rubric.</summary>
    public static EditionLoadResult Load(string text)
    {
        using var folder = new RubricFolder();
        folder.Write(text);
        return folder.Load();
    }

    public void Dispose() => Directory.Delete(Root, recursive: true);
}
