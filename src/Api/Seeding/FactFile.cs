using System.Globalization;
using Digital40.Rules.Facts;
using Digital40.Rules.Facts.Reading;
using Digital40.Rules.Rubrics;

namespace Digital40.Api.Seeding;

/// <summary>Reads facts files under the edition that they are for.</summary>
internal static class FactFile
{
    /// <summary>Reads a file.</summary>
    /// <param name="path">The file.</param>
    /// <param name="editions">The editions that are served; at least one.</param>
    /// <param name="year">The edition that the facts must be for; null for the one that the file says, or the newest.</param>
    /// <param name="known">The offices where the file has none; null for the edition's.</param>
    /// <returns>The year of the edition that the file was read under, and what became of it.</returns>
    public static (int Year, FactReadResult File) Read(string path, EditionStore editions, int? year, IReadOnlyCollection<Office>? known)
    {
        var edition = year is { } given ? editions.Find(given)! : editions.Editions.LastOrDefault(one => !one.Draft) ?? editions.Editions.Last();
        var file = FactReader.Read(path, edition.InForce, known: known);
        return year is null && OtherYear(file) is { } other && other != edition.Year && editions.Find(other) is not null
            ? Read(path, editions, other, known)
            : (edition.Year, file);
    }

    /// <summary>The year that a file says it is for, where it is another than the edition's.</summary>
    private static int? OtherYear(FactReadResult file)
    {
        var wrong = file.Errors.FirstOrDefault(error => error.Code == FactErrorCodes.EditionWrong);
        return int.TryParse(wrong?.Found, NumberStyles.None, CultureInfo.InvariantCulture, out var year) ? year : null;
    }
}
