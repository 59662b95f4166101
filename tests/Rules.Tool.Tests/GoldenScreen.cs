using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;

namespace Digital40.Rules.Tool.Tests;

/// <summary>Compares screens with the files in <c>Golden</c>; <c>UPDATE_GOLDEN=1</c> rewrites them.</summary>
internal static partial class GoldenScreen
{
    /// <summary>Compares a screen.</summary>
    /// <param name="name">The file's name without its extension.</param>
    /// <param name="screen">The screen; hashes of editions and the folder of the test files are taken out of it.</param>
    /// <param name="source">This file's caller.</param>
    public static void Match(string name, string screen, [CallerFilePath] string source = "")
    {
        var stable = Hash().Replace(screen, "#").Replace(System.IO.Path.Join(AppContext.BaseDirectory, "Facts") + System.IO.Path.DirectorySeparatorChar, "", StringComparison.Ordinal);
        var path = System.IO.Path.Join(FolderOf(source), $"{name}.txt");
        if (Environment.GetEnvironmentVariable("UPDATE_GOLDEN") == "1")
        {
            File.WriteAllText(path, stable);
        }

        Assert.True(File.Exists(path), $"There is no {path}; UPDATE_GOLDEN=1 writes it.");
        Assert.Equal(File.ReadAllText(path), stable);
    }

    private static string FolderOf(string source)
    {
        var folder = System.IO.Path.GetDirectoryName(source)!;
        while (!Directory.Exists(System.IO.Path.Join(folder, "Golden")))
        {
            folder = System.IO.Path.GetDirectoryName(folder)!;
        }

        return System.IO.Path.Join(folder, "Golden");
    }

    [GeneratedRegex("[0-9a-f]{64}|\\b[0-9a-f]{12}\\b")]
    private static partial Regex Hash();
}
