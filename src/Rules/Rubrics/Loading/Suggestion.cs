namespace Digital40.Rules.Rubrics.Loading;

/// <summary>Finds the known word that somebody probably meant.</summary>
internal static class Suggestion
{
    private const int MostEdits = 2;

    /// <summary>The word as found, with the nearest known word where one is near.</summary>
    public static string For(string found, IEnumerable<string> known)
    {
        var nearest = known.Select(word => (Word: word, Edits: Edits(found, word))).OrderBy(candidate => candidate.Edits).FirstOrDefault();
        return nearest.Word is not null && nearest.Edits <= MostEdits && nearest.Edits < found.Length
            ? $"'{found}' (did you mean '{nearest.Word}'?)"
            : $"'{found}'";
    }

    private static int Edits(string left, string right)
    {
        if (Math.Abs(left.Length - right.Length) > MostEdits)
        {
            return MostEdits + 1;
        }

        var row = Enumerable.Range(0, right.Length + 1).ToArray();
        for (var i = 1; i <= left.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= right.Length; j++)
            {
                var substitution = diagonal + (left[i - 1] == right[j - 1] ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(substitution, Math.Min(row[j], row[j - 1]) + 1);
            }
        }

        return row[right.Length];
    }
}
