using System.Globalization;

namespace Digital40.Rules.Rubrics.Loading;

/// <summary>Reads the indicators.</summary>
internal static class IndicatorBinder
{
    /// <summary>The indicators by code, in the order written.</summary>
    public static IReadOnlyDictionary<string, Indicator> BindAll(Fields root)
    {
        var indicators = new OrderedDictionary<string, Indicator>(StringComparer.Ordinal);
        foreach (var (code, fields) in root.Entries("indicators"))
        {
            indicators[code] = Bind(code, fields);
        }

        return indicators;
    }

    private static Indicator Bind(string code, Fields fields)
    {
        var kind = fields.Choice("kind", Words.IndicatorKinds);
        var clause = fields.Clause();
        var indicator = new Indicator
        {
            Code = code,
            Kind = kind,
            Title = fields.Wording("title"),
            Clause = clause,
            RollUp = fields.Choice("roll-up", Words.RollUps),
            Reporters = fields.Choice("reporters", Words.Reporters),
            Period = kind == IndicatorKind.Measure ? fields.Choice("per", Words.Periods) : Period.Day,
            OutOfRequired = kind == IndicatorKind.Measure && fields.OptionalChoice("out-of", Words.Needed) is true,
            EvidenceRequired = fields.OptionalChoice("evidence", Words.Needed) is true,
            Attributes = Attributes(fields),
            Items = kind is IndicatorKind.Flag or IndicatorKind.Judgement ? Items(fields, clause) : new OrderedDictionary<string, IndicatorItem>(),
            AllowedPoints = kind == IndicatorKind.Judgement ? Points(fields) : [],
        };
        fields.Done();
        return indicator;
    }

    private static OrderedDictionary<string, IndicatorAttribute> Attributes(Fields indicator)
    {
        var attributes = new OrderedDictionary<string, IndicatorAttribute>(StringComparer.Ordinal);
        foreach (var (name, fields) in indicator.OptionalMapping("attributes")?.Entries() ?? [])
        {
            attributes[name] = new IndicatorAttribute { Name = name, Title = fields.Wording("title"), Values = AllowedValues(fields) };
            fields.Done();
        }

        return attributes;
    }

    private static OrderedDictionary<string, LocalizedText> AllowedValues(Fields attribute)
    {
        const string Any = "any";
        var values = new OrderedDictionary<string, LocalizedText>(StringComparer.Ordinal);
        if (attribute.Needed("values") is SourceScalar { Text: Any })
        {
            return values;
        }

        foreach (var (value, fields) in attribute.OptionalMapping("values")?.Entries() ?? [])
        {
            values[value] = fields.Wording();
        }

        if (values.Count == 0 && attribute.Node["values"] is SourceMapping)
        {
            attribute.Problem(RubricErrorCodes.TextEmpty, "values", $"values with their labels, or {Any}", "none");
        }

        return values;
    }

    private static OrderedDictionary<string, IndicatorItem> Items(Fields indicator, string clause)
    {
        var items = new OrderedDictionary<string, IndicatorItem>(StringComparer.Ordinal);
        foreach (var (code, fields) in indicator.OptionalMapping("items")?.Entries() ?? [])
        {
            var period = fields.OptionalChoice("per", Words.Periods) ?? Period.Day;
            items[code] = new IndicatorItem(code, fields.Wording("title"), period, fields.OptionalText("clause") ?? clause);
            fields.Done();
        }

        return items;
    }

    private static IReadOnlyList<int> Points(Fields indicator)
    {
        if (indicator.Needed("points") is not { } node)
        {
            return [];
        }

        var path = indicator.Path.Then("points");
        var points = new SortedSet<int>();
        foreach (var (text, item) in Values.Texts(node, path, indicator.Problems))
        {
            if (!int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var value) || !points.Add(value))
            {
                indicator.Problems.Add(RubricErrorCodes.Number, item, path, "different whole numbers", item.Described);
            }
        }

        return [.. points];
    }
}
