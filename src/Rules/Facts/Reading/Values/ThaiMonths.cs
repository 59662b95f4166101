using System.Collections.Frozen;

namespace Digital40.Rules.Facts.Reading.Values;

/// <summary>
/// The names of the months as people write and read them in dates. They are the calendar's and no wording of an edition, and they stand here because a
/// culture's own month names differ between versions of its data.
/// </summary>
internal static class ThaiMonths
{
    private static readonly string[] Full =
    [
        "มกราคม", "กุมภาพันธ์", "มีนาคม", "เมษายน", "พฤษภาคม", "มิถุนายน", "กรกฎาคม", "สิงหาคม", "กันยายน", "ตุลาคม", "พฤศจิกายน", "ธันวาคม",
    ];

    private static readonly string[] Short =
    [
        "ม.ค.", "ก.พ.", "มี.ค.", "เม.ย.", "พ.ค.", "มิ.ย.", "ก.ค.", "ส.ค.", "ก.ย.", "ต.ค.", "พ.ย.", "ธ.ค.",
    ];

    private static readonly FrozenDictionary<string, int> Numbers = Full.Index().Concat(Short.Index())
        .ToFrozenDictionary(month => month.Item, month => month.Index + 1, StringComparer.Ordinal);

    /// <summary>The month's full name.</summary>
    /// <param name="number">Its number, 1 to 12.</param>
    public static string NameOf(int number) => Full[number - 1];

    /// <summary>The month's number, 1 to 12; <c>null</c> for anything but a full or short name.</summary>
    public static int? NumberOf(string name) => Numbers.TryGetValue(name, out var number) ? number : null;
}
