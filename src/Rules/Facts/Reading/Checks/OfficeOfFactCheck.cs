namespace Digital40.Rules.Facts.Reading.Checks;

/// <summary>Every fact is reported by one of the offices.</summary>
/// <param name="codes">The codes of the offices.</param>
/// <param name="areAll">Whether they are all known.</param>
internal sealed class OfficeOfFactCheck(IReadOnlyCollection<string> codes, bool areAll) : IFactCheck
{
    public void Check(FactCase fact)
    {
        fact.Miss(FactErrorCodes.OfficeMissing, FactField.Office, "the code of the office that reports it");
        if (areAll && fact.Office is null && fact.Fact.Office.IsGiven())
        {
            // No code is suggested: they are numbers, and every one is near to another.
            var found = Quoted.Text(fact.Fact.Office);
            fact.Refuse(FactErrorCodes.OfficeUnknown, FactField.Office, "The office is not among the offices.", Quoted.OneOf(codes), found);
        }
    }
}
