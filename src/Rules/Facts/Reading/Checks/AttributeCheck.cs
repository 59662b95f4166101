using System.Globalization;
using Digital40.Rules.Rubrics;

namespace Digital40.Rules.Facts.Reading.Checks;

/// <summary>A fact carries its indicator's attributes, each once and with an allowed value, and no others.</summary>
internal sealed class AttributeCheck : IFactCheck
{
    private static readonly string Field = FieldNames.Of(FactField.Attributes);

    public void Check(FactCase fact)
    {
        if (fact.Indicator is not { } indicator)
        {
            return;
        }

        for (var i = 0; i < fact.Fact.Attributes.Count; i++)
        {
            CheckOne(fact, indicator, i);
        }

        foreach (var attribute in indicator.Attributes.Values)
        {
            if (!fact.Fact.IsUnreadable(FactField.Attributes) && !IsGiven(fact, attribute.Name, fact.Fact.Attributes.Count))
            {
                var message = $"The fact has no attribute '{attribute.Name}'.";
                fact.Refuse(FactErrorCodes.AttributeMissing, fact.Fact.Place, Field, message, Allowed(attribute), "nothing");
            }
        }
    }

    private static void CheckOne(FactCase fact, Indicator indicator, int position)
    {
        var given = fact.Fact.Attributes[position];
        var place = given.Place.Line > 0 ? given.Place : fact.Fact.Place;
        if (!indicator.Attributes.TryGetValue(given.Name, out var attribute))
        {
            var names = indicator.Attributes.Keys.ToList();
            var expected = names.Count > 0 ? Quoted.OneOf(names) : "no attribute";
            var message = $"The indicator '{indicator.Code}' has no such attribute.";
            fact.Refuse(FactErrorCodes.AttributeUnknown, place, PartOf(position, "name"), message, expected, Quoted.WithNearest(given.Name, names));
        }
        else if (IsGiven(fact, given.Name, position))
        {
            var found = $"{Quoted.Text(given.Value)} as well";
            fact.Refuse(FactErrorCodes.AttributeDuplicate, place, PartOf(position, "name"), "The attribute stands twice.", $"'{given.Name}' once", found);
        }
        else if (given.Value.IsGiven() && !attribute.Allows(given.Value))
        {
            var found = Quoted.WithNearest(given.Value, attribute.Values.Keys);
            fact.Refuse(
                FactErrorCodes.AttributeValueUnknown, place, PartOf(position, "value"), $"The attribute '{given.Name}' has no such value.", Allowed(attribute), found);
        }
    }

    private static string PartOf(int position, string part) => string.Create(CultureInfo.InvariantCulture, $"{Field}.{position}.{part}");

    private static string Allowed(IndicatorAttribute attribute) => attribute.Free ? "any text" : Quoted.OneOf([.. attribute.Values.Keys]);

    /// <summary>Whether one of the first attributes is of that name and not blank.</summary>
    private static bool IsGiven(FactCase fact, string name, int first)
    {
        for (var i = 0; i < first; i++)
        {
            if (fact.Fact.Attributes[i].Name == name && fact.Fact.Attributes[i].Value.IsGiven())
            {
                return true;
            }
        }

        return false;
    }
}
