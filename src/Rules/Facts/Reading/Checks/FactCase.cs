using Digital40.Rules.Rubrics;

namespace Digital40.Rules.Facts.Reading.Checks;

/// <summary>A fact that is being checked, with what it names.</summary>
/// <param name="Fact">The fact.</param>
/// <param name="Office">Its office; <c>null</c> where that is missing or unknown.</param>
/// <param name="Indicator">Its indicator; <c>null</c> where that is missing or unknown.</param>
/// <param name="Problems">What is wrong.</param>
internal sealed record FactCase(RawFact Fact, Office? Office, Indicator? Indicator, FactProblems Problems)
{
    /// <summary>What the fact holds for; <c>null</c> where its indicator is missing or unknown.</summary>
    public Period? Period => Indicator?.PeriodOf(Fact.Item);

    /// <summary>Whether a part is there, readable or not.</summary>
    public bool Has(FactField field) => Fact.IsUnreadable(field) || field switch
    {
        FactField.Id => Fact.Id.IsGiven(),
        FactField.Office => Fact.Office.IsGiven(),
        FactField.Indicator => Fact.Indicator.IsGiven(),
        FactField.Item => Fact.Item.IsGiven(),
        FactField.Rater => Fact.Rater.IsGiven(),
        FactField.Date => Fact.Date is not null,
        FactField.Month => Fact.Month is not null,
        FactField.Value => Fact.Value is not null,
        FactField.OutOf => Fact.OutOf is not null,
        FactField.Done => Fact.Done is not null,
        FactField.Points => Fact.Points is not null,
        _ => throw new ArgumentOutOfRangeException(nameof(field)),
    };

    /// <summary>Adds a problem with one of the fact's parts.</summary>
    public void Refuse(string code, FactField field, string message, string expected, string found) =>
        Refuse(code, Fact.PlaceOf(field), FieldNames.Of(field), message, expected, found);

    /// <summary>Adds a problem at a place of its own.</summary>
    public void Refuse(string code, SourcePlace place, string field, string message, string expected, string found) =>
        Problems.Add(code, place, Fact.Id, message, expected, found, field);

    /// <summary>Adds a problem with a part that is not there.</summary>
    public void Miss(string code, FactField field, string expected)
    {
        if (!Has(field))
        {
            Refuse(code, Fact.Place, FieldNames.Of(field), $"The fact has no {FieldNames.Of(field)}.", expected, "nothing");
        }
    }
}
