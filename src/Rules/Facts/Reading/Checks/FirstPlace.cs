using System.Globalization;

namespace Digital40.Rules.Facts.Reading.Checks;

/// <summary>Names the first of two facts that may not both be there.</summary>
internal static class FirstPlace
{
    /// <summary>The fact in a few words, for an error's "found": <c>the fact 'f1' in line 12</c>.</summary>
    public static string Describe(RawFact fact)
    {
        var name = fact.Id.IsGiven() ? $"the fact {Quoted.Text(fact.Id)}" : "a fact";
        var line = fact.Place.Line;
        return line > 0 ? string.Create(CultureInfo.InvariantCulture, $"{name} in line {line}") : name;
    }
}
