using Digital40.Rules.Facts;

namespace Digital40.Rules.Rubrics.Loading;

/// <summary>Reads the edition's short lists: cards, units, channels, offices, the working group.</summary>
internal static class DirectoryBinder
{
    public static IReadOnlyDictionary<OfficeKind, Card> Cards(Fields root)
    {
        var cards = new OrderedDictionary<OfficeKind, Card>();
        if (root.Mapping("cards") is not { } fields)
        {
            return cards;
        }

        foreach (var (word, kind) in Words.OfficeKinds)
        {
            if (fields.Mapping(word) is { } card)
            {
                cards[kind] = new Card(kind, card.Wording("title"), card.Wording("note"), card.Number("max"), card.Clause());
                card.Done();
            }
        }

        fields.Done();
        return cards;
    }

    public static IReadOnlyDictionary<string, MeasureUnit> Units(Fields root)
    {
        var units = new Dictionary<string, MeasureUnit>(StringComparer.Ordinal);
        foreach (var (code, fields) in root.Entries("units"))
        {
            units[code] = new MeasureUnit(fields.Choice("kind", Words.Units), fields.Wording());
        }

        return units;
    }

    public static IReadOnlyDictionary<string, Channel> Channels(Fields root, string key)
    {
        var channels = new OrderedDictionary<string, Channel>(StringComparer.Ordinal);
        foreach (var (code, fields) in root.Entries(key))
        {
            channels[code] = new Channel(code, fields.Wording("title"), fields.Clause());
            fields.Done();
        }

        return channels;
    }

    public static IReadOnlyDictionary<string, Office> Offices(Fields root)
    {
        var offices = new OrderedDictionary<string, Office>(StringComparer.Ordinal);
        foreach (var (code, fields) in root.Entries("offices"))
        {
            var parent = fields.OptionalText("parent");
            var kind = parent is null ? OfficeKind.Province : OfficeKind.District;
            if (parent is not null)
            {
                Scope.Find(fields, "parent", offices, "office written above");
            }

            var name = fields.Wording();
            offices[code] = new Office(code, kind, parent) { NameTh = name.Th, NameEn = name.En };
        }

        return offices;
    }

    public static IReadOnlyList<WorkingGroupRole> WorkingGroup(Fields root)
    {
        var roles = new List<WorkingGroupRole>();
        foreach (var (code, fields) in root.Entries("working-group"))
        {
            roles.Add(new WorkingGroupRole(code, fields.Wording("title"), fields.Choice("position", Words.Positions), fields.Clause()));
            fields.Done();
        }

        return roles;
    }
}
