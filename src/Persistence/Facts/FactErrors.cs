using System.Globalization;
using Digital40.Persistence.Writing;
using Digital40.Rules.Facts.Reading;

namespace Digital40.Persistence.Facts;

/// <summary>Says what is wrong with facts that are to be written.</summary>
internal static class FactErrors
{
    public static IReadOnlyList<StoreError> NoEdition(int edition) =>
        [new(StoreErrorCodes.EditionUnknown, "There is no such edition.", "the year of an edition", Text(edition), Field: "edition")];

    public static IReadOnlyList<StoreError> WrongCount(int count, int most) =>
        [new(StoreErrorCodes.FactsCount, "There are no facts, or too many.", $"1 to {Text(most)} facts", Text(count), Field: "facts")];

    /// <summary>The scoring core's error, with the position that stood in its line.</summary>
    public static StoreError Of(FactError error) =>
        new(error.Code, error.Message, error.Expected, error.Found, error.Line > 0 ? error.Line - 1 : null, error.Field);

    /// <summary>A part that the indicator has no use for: files may carry it, and who reports a fact is told that nothing would become of it.</summary>
    public static StoreError OfUnused(FactError warning) => Of(warning) with { Found = "one" };

    public static StoreError Unknown(long id) =>
        new(StoreErrorCodes.FactUnknown, "There is no such fact.", "the number of a fact", id.ToString(CultureInfo.InvariantCulture), Field: "id");

    public static StoreError Withdrawn(long id) =>
        new(StoreErrorCodes.FactWithdrawn, "The fact has been withdrawn.", "a fact that holds", id.ToString(CultureInfo.InvariantCulture), Field: "id");

    public static StoreError Stale(int expected, int found) =>
        new(StoreErrorCodes.FactStale, "The fact has been corrected meanwhile.", $"version {Text(found)}", $"version {Text(expected)}", Field: "version");

    public static StoreError NoReason() => new(StoreErrorCodes.ReasonMissing, "There is no reason.", "1 to 1,000 characters", "nothing", Field: "reason");

    public static StoreError ReasonTooLong(int length) =>
        new(StoreErrorCodes.TextTooLong, "The reason is too long.", "at most 1,000 characters", Text(length), Field: "reason");

    /// <summary>What is wrong with a reason; null when nothing is.</summary>
    public static StoreError? OfReason(string? reason) => reason.IsBlank() ? NoReason() : reason.Length > 1000 ? ReasonTooLong(reason.Length) : null;

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
