using System.Globalization;
using Digital40.Rules.Facts.Reading.Values;
using Digital40.Rules.Rubrics;

namespace Digital40.Rules.Facts.Reading.Checks;

/// <summary>
/// A figure has few enough digits to be compared exactly, is not negative, is out of more than nothing, and is not above what it is out of.
/// </summary>
internal sealed class FigureCheck : IFactCheck
{
    public void Check(FactCase fact)
    {
        if (fact.Indicator is { Kind: not IndicatorKind.Measure })
        {
            return;
        }

        var (value, outOf) = (fact.Fact.Value, fact.Fact.OutOf);
        CheckDigits(fact, FactField.Value, value);
        CheckDigits(fact, FactField.OutOf, outOf);
        if (value < 0)
        {
            fact.Refuse(FactErrorCodes.ValueNegative, FactField.Value, "The value is negative.", "a number of zero or more", Invariant(value.Value));
        }

        if (outOf <= 0)
        {
            fact.Refuse(
                FactErrorCodes.OutOfNotPositive, FactField.OutOf, "The value is out of nothing.", "a number above zero", Invariant(outOf.Value));
        }
        else if (value > outOf)
        {
            var expected = $"at most {Invariant(outOf.Value)}";
            fact.Refuse(FactErrorCodes.ValueAboveOutOf, FactField.Value, "The value is above what it is out of.", expected, Invariant(value.Value));
        }
    }

    private static void CheckDigits(FactCase fact, FactField field, decimal? number)
    {
        if (number is { } given && !NumberText.Fits(given))
        {
            fact.Refuse(
                FactErrorCodes.NumberDigits, field, $"The {FieldNames.Of(field)} has too many digits.", NumberText.ExpectedDigits, Invariant(given));
        }
    }

    private static string Invariant(decimal number) => number.ToString(CultureInfo.InvariantCulture);
}
