namespace Digital40.Rules.Tool.CommandLine;

/// <summary>Finds the word that somebody probably meant.</summary>
internal static class Nearest
{
    private const int MostEdits = 2;

    /// <summary>The known word nearest to another; <c>null</c> where none is near.</summary>
    public static string? To(string word, IEnumerable<string> known) =>
        known.Where(one => Edits(word, one) <= MostEdits && Edits(word, one) < word.Length).MinBy(one => Edits(word, one));

    /// <summary>How many letters must be put in, taken out or changed to make one word of another.</summary>
    private static int Edits(string left, string right)
    {
        var row = Enumerable.Range(0, right.Length + 1).ToArray();
        for (var i = 1; i <= left.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= right.Length; j++)
            {
                var change = diagonal + (left[i - 1] == right[j - 1] ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(change, Math.Min(row[j], row[j - 1]) + 1);
            }
        }

        return row[right.Length];
    }
}
