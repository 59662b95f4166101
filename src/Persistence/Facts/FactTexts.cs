using System.Globalization;
using Digital40.Persistence.Model.Configurations;
using Digital40.Persistence.Writing;
using Digital40.Rules.Facts.Reading;

namespace Digital40.Persistence.Facts;

/// <summary>Checks that the texts of a fact can be stored, and that its id is none of those that the service gives.</summary>
internal static class FactTexts
{
    public static IEnumerable<StoreError> Check(RawFact fact, int index)
    {
        if (fact.Id is { Length: > Columns.Name } id)
        {
            yield return TooLong("id", Columns.Name, id.Length, index);
        }

        if (fact.Rater is { Length: > Columns.Name } rater)
        {
            yield return TooLong("rater", Columns.Name, rater.Length, index);
        }

        var attributes = fact.Attributes.Sum(attribute => attribute.Name.Length + (attribute.Value?.Length ?? 0));
        if (attributes > Columns.Attributes / 2)
        {
            yield return TooLong("attributes", Columns.Attributes / 2, attributes, index);
        }
    }

    /// <summary>What is wrong with an id that a client gives; null when nothing is.</summary>
    public static StoreError? CheckReference(string? reference, int index) => reference?.StartsWith(FactReference.Mark) is true
        ? new StoreError(
            StoreErrorCodes.FactReference, "The id begins like a number of the service.", $"an id that does not begin with {FactReference.Mark}",
            reference[..Math.Min(reference.Length, 60)], index, "id")
        : null;

    private static StoreError TooLong(string field, int most, int length, int index) => new(
        StoreErrorCodes.TextTooLong, "The text is too long.", string.Create(CultureInfo.InvariantCulture, $"at most {most:N0} characters"),
        length.ToString("N0", CultureInfo.InvariantCulture), index, field);
}
