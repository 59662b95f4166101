using Digital40.Rules.Rubrics;

namespace Digital40.Rules.Facts.Reading.Checks;

/// <summary>A rater judges an item of an office once.</summary>
internal sealed class JudgementDuplicateCheck : IFactCheck
{
    private readonly Dictionary<(string Office, string Indicator, string? Item, string Rater), RawFact> _first = [];

    public void Check(FactCase fact)
    {
        if (fact is not { Office: { } office, Indicator: { Kind: IndicatorKind.Judgement } indicator, Fact.Rater: { } rater })
        {
            return;
        }

        var key = (office.Code, indicator.Code, fact.Fact.Item, rater);
        if (!_first.TryAdd(key, fact.Fact))
        {
            const string Expected = "one judgement of an office, item and rater";
            var found = $"another besides {FirstPlace.Describe(_first[key])}";
            fact.Refuse(FactErrorCodes.JudgementDuplicate, FactField.Rater, "The judgement is the second one.", Expected, found);
        }
    }
}
