using System.Globalization;

namespace Digital40.Rules.Facts.Reading.Checks;

/// <summary>Every piece of evidence says where it is to be found.</summary>
internal sealed class EvidenceCheck : IFactCheck
{
    public void Check(FactCase fact)
    {
        for (var i = 0; i < fact.Fact.Evidence.Count; i++)
        {
            if (!fact.Fact.Evidence[i].Url.IsGiven())
            {
                var field = string.Create(CultureInfo.InvariantCulture, $"{FieldNames.Of(FactField.Evidence)}.{i}.url");
                fact.Refuse(
                    FactErrorCodes.EvidenceUrlMissing, fact.Fact.PlaceOf(FactField.Evidence), field, "A piece of evidence has no url.",
                    "where it is to be found", "nothing");
            }
        }
    }
}
