using System.Runtime.CompilerServices;
using System.Text;
using Digital40.Api.Access;

namespace Digital40.Api.Tests.Access;

/// <summary>The matrix as <c>docs/access.md</c> prints it between its marks; UPDATE_GOLDEN=1 writes it anew.</summary>
internal static class AccessDocument
{
    private const string Begin = "<!-- matrix -->\n";
    private const string End = "<!-- end of matrix -->";

    /// <summary>Compares the document with the matrix, or rewrites it.</summary>
    public static async Task HoldAsync()
    {
        var path = Path.GetFullPath(Path.Combine(Folder(), "..", "..", "..", "docs", "access.md"));
        var text = (await File.ReadAllTextAsync(path)).ReplaceLineEndings("\n");
        var (from, to) = (text.IndexOf(Begin, StringComparison.Ordinal) + Begin.Length, text.IndexOf(End, StringComparison.Ordinal));
        if (Environment.GetEnvironmentVariable("UPDATE_GOLDEN") == "1")
        {
            await File.WriteAllTextAsync(path, text[..from] + Print() + text[to..]);
            return;
        }

        Assert.Equal(Print(), text[from..to]);
    }

    private static string Print()
    {
        var table = new StringBuilder();
        table.Append("| operation | ").AppendJoin(" | ", AccessMatrix.Roles).Append(" |\n|---|").Append(string.Concat(AccessMatrix.Roles.Select(_ => "---|"))).Append('\n');
        foreach (var operation in AccessMatrix.Operations)
        {
            table.Append("| ").Append(operation).Append(" | ").AppendJoin(" | ", AccessMatrix.Roles.Select(role => WordOf(AccessMatrix.Of(role, operation)))).Append(" |\n");
        }

        return table.ToString();
    }

    private static string WordOf(Reach reach) => reach switch
    {
        Reach.OwnOffice => "own office",
        Reach.OwnAndBelow => "own and below",
        Reach.Everything => "everything",
        _ => "–",
    };

    private static string Folder([CallerFilePath] string file = "") => Path.GetDirectoryName(file)!;
}
