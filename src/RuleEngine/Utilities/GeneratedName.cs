namespace Digital40.RuleEngine.Utilities;

/// <summary>Names the compiler makes up: of closures, of query variables, of the fields behind properties and parameters.</summary>
internal static class GeneratedName
{
    /// <summary>Whether the compiler made up the name.</summary>
    public static bool Is(string name) => name.Contains('<', StringComparison.Ordinal);

    /// <summary>
    /// The name in the source that a made-up name stands for, such as <c>limit</c> for <c>&lt;limit&gt;P</c>; empty if there is none.
    /// </summary>
    public static string Readable(string name)
    {
        if (!Is(name))
        {
            return name.Trim('$');
        }

        var start = name.IndexOf('<', StringComparison.Ordinal) + 1;
        var end = name.IndexOf('>', StringComparison.Ordinal);
        return end > start ? name[start..end] : string.Empty;
    }
}
