namespace Digital40.Rules.Rubrics.Loading;

/// <summary>Reads measures over flags, and over parts.</summary>
internal static class FlagMeasures
{
    public static DoneByDefinition DoneBy(Fields fields, MeasureHead head, MeasureScope scope)
    {
        MeasureBinder.ExpectUnit(fields, head, Unit.Done);
        var indicator = scope.Edition.Indicator(fields, "done-by", IndicatorKind.Flag);
        return new DoneByDefinition(head)
        {
            Indicator = indicator?.Code ?? "",
            Item = indicator is { ItemRequired: true } ? Scope.Find(fields, "item", indicator.Items, $"item of {indicator.Code}")?.Code : null,
            By = fields.OptionalDate("by"),
            EvidenceRequired = indicator?.EvidenceRequired ?? false,
        };
    }

    public static ItemsDoneDefinition ItemsDone(Fields fields, MeasureHead head, MeasureScope scope)
    {
        MeasureBinder.ExpectUnit(fields, head, Unit.Items);
        var indicator = scope.Edition.Indicator(fields, "items-done", IndicatorKind.Flag);
        var items = ItemsDue(fields, indicator, head.Clause);
        return new ItemsDoneDefinition(head)
        {
            Indicator = indicator?.Code ?? "",
            Items = items,
            Parts = [],
            Window = items.Any(item => item.Monthly is not null) || fields.Has("within") ? scope.Edition.Within(fields) : scope.Edition.Window,
        };
    }

    public static ItemsDoneDefinition PartsDone(Fields fields, MeasureHead head, MeasureScope scope)
    {
        MeasureBinder.ExpectUnit(fields, head, Unit.Items);
        var parts = fields.Entries("parts-done").Select(entry => Part(entry.Code, entry.Fields, head, scope)).ToList();
        return new ItemsDoneDefinition(head) { Items = [], Parts = parts, Window = scope.Edition.Window };
    }

    /// <summary>The items of a needed <c>items</c>: codes with when each is due, in the order written.</summary>
    public static IReadOnlyList<ItemDue> ItemsDue(Fields owner, Indicator? indicator, string clause) =>
        [.. owner.Entries("items").Select(entry => ItemDue(entry.Code, entry.Fields, indicator, clause))];

    private static ItemDue ItemDue(string code, Fields fields, Indicator? indicator, string clause)
    {
        var monthly = fields.OptionalChoice("monthly", Words.MonthsTested);
        var item = indicator is null ? null
            : Scope.Find(code, fields.Node, fields.Path, fields.Problems, indicator.Items, $"item of {indicator.Code}");
        if (item is { Period: Period.Month } && monthly is null)
        {
            fields.Needed("monthly");
        }
        else if (item is { Period: Period.Day } && monthly is not null)
        {
            fields.Problem(RubricErrorCodes.Reference, "monthly", "an item that is reported per month", $"'{code}'");
        }

        var by = monthly is null ? fields.OptionalDate("by") : null;
        var due = new ItemDue(code, by, monthly, fields.OptionalText("clause") ?? clause);
        fields.Done();
        return due;
    }

    private static Part Part(string code, Fields fields, MeasureHead head, MeasureScope scope)
    {
        var part = new Part
        {
            Code = code,
            Label = fields.Wording("label"),
            Conditions = ConditionBinder.BindAll(fields, scope.Heads),
            For = Words.OfficesOf(fields, needed: false),
            Clause = fields.OptionalText("clause") ?? head.Clause,
        };
        fields.Done();
        return part;
    }
}
