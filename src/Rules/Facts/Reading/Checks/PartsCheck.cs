using Digital40.Rules.Rubrics;

namespace Digital40.Rules.Facts.Reading.Checks;

/// <summary>A fact has the parts that its indicator needs; what it has no use for is a warning.</summary>
internal sealed class PartsCheck : IFactCheck
{
    private static readonly FactField[] OfSomeKinds =
        [FactField.Month, FactField.Value, FactField.OutOf, FactField.Done, FactField.Rater, FactField.Points];

    public void Check(FactCase fact)
    {
        if (fact.Indicator is not { } indicator)
        {
            return;
        }

        CheckKind(fact, indicator);
        foreach (var field in OfSomeKinds)
        {
            if (fact.Has(field) && !IsUsed(field, fact, indicator))
            {
                WarnUnused(fact, field, indicator);
            }
        }
    }

    /// <summary>Whether the facts of an indicator have a use for a part.</summary>
    private static bool IsUsed(FactField field, FactCase fact, Indicator indicator) => field switch
    {
        FactField.Month => fact.Period == Period.Month,
        FactField.Value or FactField.OutOf => indicator.Kind == IndicatorKind.Measure,
        FactField.Done => indicator.Kind == IndicatorKind.Flag,
        _ => indicator.Kind == IndicatorKind.Judgement,
    };

    private static void CheckKind(FactCase fact, Indicator indicator)
    {
        switch (indicator.Kind)
        {
            case IndicatorKind.Measure:
                fact.Miss(FactErrorCodes.ValueMissing, FactField.Value, "a number of zero or more");
                if (indicator.OutOfRequired)
                {
                    fact.Miss(FactErrorCodes.OutOfMissing, FactField.OutOf, "a number above zero");
                }

                break;
            case IndicatorKind.Flag:
                fact.Miss(FactErrorCodes.DoneMissing, FactField.Done, "true or false");
                break;
            case IndicatorKind.Judgement:
                fact.Miss(FactErrorCodes.RaterMissing, FactField.Rater, "who judged");
                fact.Miss(FactErrorCodes.PointsMissing, FactField.Points, PointsCheck.Allowed(indicator));
                break;
            default:
                break;
        }
    }

    private static void WarnUnused(FactCase fact, FactField field, Indicator indicator)
    {
        var name = FieldNames.Of(field);
        var message = $"The indicator '{indicator.Code}' has no use for the fact's {name}.";
        fact.Problems.Warn(FactErrorCodes.PartUnused, fact.Fact.PlaceOf(field), fact.Fact.Id, message, $"no {name}", "one, which is ignored", name);
    }
}
