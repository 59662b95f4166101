namespace Digital40.Rules.Facts.Reading.Checks;

/// <summary>A fact names one of its indicator's items, and none where that has none.</summary>
internal sealed class ItemCheck : IFactCheck
{
    public void Check(FactCase fact)
    {
        if (fact.Indicator is not { } indicator)
        {
            return;
        }

        if (indicator.ItemRequired && !fact.Has(FactField.Item))
        {
            fact.Miss(FactErrorCodes.ItemMissing, FactField.Item, Quoted.OneOf([.. indicator.Items.Keys]));
        }

        if (fact.Fact.Item.IsGiven() && !indicator.Items.ContainsKey(fact.Fact.Item))
        {
            var codes = indicator.Items.Keys.ToList();
            var expected = indicator.ItemRequired ? Quoted.OneOf(codes) : "no item";
            var found = Quoted.WithNearest(fact.Fact.Item, codes);
            fact.Refuse(FactErrorCodes.ItemUnknown, FactField.Item, $"The indicator '{indicator.Code}' has no such item.", expected, found);
        }
    }
}
