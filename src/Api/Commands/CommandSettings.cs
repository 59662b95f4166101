namespace Digital40.Api.Commands;

/// <summary>Tells settings of the command line, which every command takes, from its arguments: <c>--Database:Provider=Sqlite</c>, <c>--environment=Production</c>.</summary>
internal static class CommandSettings
{
    private static readonly string[] Plain = ["urls", "environment", "http_ports", "https_ports"];

    /// <summary>Parts what was typed.</summary>
    public static (string[] Settings, string[] Arguments) Part(IReadOnlyList<string> typed)
    {
        List<string> settings = [];
        List<string> arguments = [];
        for (var i = 0; i < typed.Count; i++)
        {
            if (!IsSetting(typed[i]))
            {
                arguments.Add(typed[i]);
                continue;
            }

            settings.Add(typed[i]);
            if (!typed[i].Contains('=', StringComparison.Ordinal) && i + 1 < typed.Count)
            {
                settings.Add(typed[++i]);
            }
        }

        return ([.. settings], [.. arguments]);
    }

    private static bool IsSetting(string word)
    {
        var name = word.Split('=', 2)[0];
        return name.StartsWith("--", StringComparison.Ordinal) && (name.Contains(':', StringComparison.Ordinal) || Plain.Contains(name[2..], StringComparer.OrdinalIgnoreCase));
    }
}
