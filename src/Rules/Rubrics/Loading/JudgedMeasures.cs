namespace Digital40.Rules.Rubrics.Loading;

/// <summary>Reads measures over judgements.</summary>
internal static class JudgedMeasures
{
    public static JudgedDefinition Judged(Fields fields, MeasureHead head, MeasureScope scope)
    {
        MeasureBinder.ExpectUnit(fields, head, Unit.Points);
        var indicator = scope.Edition.Indicator(fields, "judged", IndicatorKind.Judgement);
        var by = fields.Date("by");
        var headings = fields.OptionalMapping("headings");
        var definition = new JudgedDefinition(head)
        {
            Indicator = indicator?.Code ?? "",
            Items = [.. indicator?.Items.Keys ?? []],
            By = by,
            MaximumPerItem = indicator is { AllowedPoints: [.., var most] } ? most : 0,
            Headings = headings is null ? [] : Headings(headings, indicator),
            ScaleTotal = headings?.Number("total"),
        };
        headings?.Done();
        return definition;
    }

    private static List<Heading> Headings(Fields fields, Indicator? indicator)
    {
        var clause = fields.Clause();
        var taken = new HashSet<string>(StringComparer.Ordinal);
        var headings = fields.Entries("of").Select(entry => Heading(entry.Code, entry.Fields, clause, indicator, taken)).ToList();
        var missing = indicator?.Items.Keys.Where(item => !taken.Contains(item)).ToList() ?? [];
        if (missing.Count > 0)
        {
            fields.Problem(RubricErrorCodes.Reference, "of", "headings over every item", $"none over {string.Join(", ", missing)}");
        }

        return headings;
    }

    private static Heading Heading(string code, Fields fields, string clause, Indicator? indicator, HashSet<string> taken)
    {
        var path = fields.Path.Then("items");
        var items = fields.Needed("items") is { } node ? Values.Texts(node, path, fields.Problems) : [];
        foreach (var (item, at) in items)
        {
            if (indicator is not null)
            {
                Scope.Find(item, at, path, fields.Problems, indicator.Items, $"item of {indicator.Code}");
            }

            if (!taken.Add(item))
            {
                fields.Problems.Add(RubricErrorCodes.CodeDuplicate, at, path, "each item under one heading", $"'{item}' again");
            }
        }

        var weight = fields.Number("weight", least: 1);
        var heading = new Heading(code, fields.Wording("label"), weight, [.. items.Select(item => item.Text)], fields.OptionalText("clause") ?? clause);
        fields.Done();
        return heading;
    }
}
