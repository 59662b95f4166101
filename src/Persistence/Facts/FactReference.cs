using System.Globalization;

namespace Digital40.Persistence.Facts;

/// <summary>What a fact is called: the id it was given, or its number.</summary>
internal static class FactReference
{
    public const char Mark = '#';

    /// <summary>The given id, or the number as <c>#1234</c>; no given id may begin so.</summary>
    public static string Of(long id, string? given) => given ?? string.Create(CultureInfo.InvariantCulture, $"{Mark}{id}");

    /// <summary>The number that such a text is; null for a given id.</summary>
    public static long? Number(string reference) => reference.Length > 1 && reference[0] == Mark
        && long.TryParse(reference.AsSpan(1), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
