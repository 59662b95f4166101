namespace Digital40.Rules.Facts.Reading.Checks;

/// <summary>Every fact reports on one of the edition's indicators.</summary>
/// <param name="codes">The codes of the indicators.</param>
internal sealed class IndicatorCheck(IReadOnlyCollection<string> codes) : IFactCheck
{
    public void Check(FactCase fact)
    {
        fact.Miss(FactErrorCodes.IndicatorMissing, FactField.Indicator, "the code of what it reports on");
        if (fact.Indicator is null && fact.Fact.Indicator.IsGiven())
        {
            var found = Quoted.WithNearest(fact.Fact.Indicator, codes);
            fact.Refuse(FactErrorCodes.IndicatorUnknown, FactField.Indicator, "The edition has no such indicator.", Quoted.OneOf(codes), found);
        }
    }
}
