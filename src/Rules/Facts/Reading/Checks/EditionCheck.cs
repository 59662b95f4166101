using System.Globalization;

namespace Digital40.Rules.Facts.Reading.Checks;

/// <summary>Facts are scored by the edition that they were reported for.</summary>
internal static class EditionCheck
{
    public static void Check(decimal given, int expected, SourcePlace place, FactProblems problems)
    {
        if (given != expected)
        {
            var edition = expected.ToString(CultureInfo.InvariantCulture);
            var found = given.ToString(CultureInfo.InvariantCulture);
            problems.Add(FactErrorCodes.EditionWrong, place, null, "The facts are for another edition.", edition, found);
        }
    }
}
