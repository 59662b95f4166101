using System.Globalization;

namespace Digital40.Rules.Facts.Reading.Checks;

/// <summary>Names the first of two facts that may not both be there.</summary>
internal static class FirstPlace
{
    /// <summary>The fact in a few words, for an error's "found": <c>the fact 'f1' in line 12</c>.</summary>
    public static string Describe(RawFact fact)
    {
        var name = fact.Id.IsGiven() ? $"the fact {Quoted.Text(fact.Id)}" : "a fact";
        // Only what was read from a file stands in a line; elsewhere the line is a position in a list.
        return fact.Origin?.Place.Line is > 0 and var line ? string.Create(CultureInfo.InvariantCulture, $"{name} in line {line}") : name;
    }
}
