namespace Digital40.Rules.Facts.Reading.Values;

/// <summary>Tells a year that can be meant in two ways from one that means nothing.</summary>
internal static class YearText
{
    private const int LastOfTwoDigits = 99;

    /// <summary>Why a year that does not belong to its form is refused.</summary>
    /// <param name="year">The number read; -1 for none.</param>
    public static Fault FaultOf(int year) =>
        year is >= 0 and <= LastOfTwoDigits || BuddhistYear.IsOne(year) || BuddhistYear.IsCommonEra(year) ? Fault.Ambiguous : Fault.Invalid;
}
