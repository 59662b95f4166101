namespace Digital40.Api.Configuration;

/// <summary>Finds the name that somebody probably meant.</summary>
internal static class NearestName
{
    private const int MostEdits = 2;

    /// <summary>The end of a sentence: <c>did you mean 'Path'?</c>, or every known name where none is near.</summary>
    public static string Hint(string name, IReadOnlyCollection<string> known) =>
        To(name, known) is { } nearest ? $"did you mean '{nearest}'?" : $"expected one of {string.Join(", ", known)}.";

    /// <summary>The known name nearest to another, whatever the case of its letters; null where none is near.</summary>
    public static string? To(string name, IEnumerable<string> known) =>
        known.Select(one => (Name: one, Edits: Edits(name.ToUpperInvariant(), one.ToUpperInvariant())))
            .Where(one => one.Edits <= MostEdits && one.Edits < name.Length).OrderBy(one => one.Edits).Select(one => one.Name).FirstOrDefault();

    /// <summary>How many letters must be put in, taken out or changed to make one name of another.</summary>
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
