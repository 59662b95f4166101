namespace Digital40.Rules.Tool.Tests;

/// <summary>The facts files that the tests score.</summary>
internal static class TestFiles
{
    /// <summary>A province of three districts with a few facts.</summary>
    public static string Small => Path("small.json");

    /// <summary>A file with four errors.</summary>
    public static string Bad => Path("bad.json");

    /// <summary>The sample province.</summary>
    public static string Sample => Path("buriram-2568.json");

    /// <summary>The path of a test file.</summary>
    public static string Path(string name) => System.IO.Path.Join(AppContext.BaseDirectory, "Facts", name);
}
