namespace Digital40.Rules.Rubrics.Loading;

/// <summary>Reads measures over the months of a window.</summary>
internal static class MonthlyMeasures
{
    public static EveryMonthDefinition EveryMonth(Fields fields, MeasureHead head, MeasureScope scope)
    {
        var quantity = fields.Choice("of", Words.MonthlyQuantities);
        MeasureBinder.ExpectUnit(fields, head, quantity == MonthlyQuantity.Share ? Unit.Percent : Unit.Count);
        var window = scope.Edition.Within(fields);
        var (indicator, attribute) = Subject(fields, quantity, scope.Edition);
        return new EveryMonthDefinition(head)
        {
            Indicator = indicator?.Code ?? "",
            Window = window,
            Of = quantity,
            Attribute = attribute?.Name,
            InEachOf = quantity == MonthlyQuantity.Count ? ActivityMeasures.InEachOf(fields, indicator) : null,
        };
    }

    public static MonthlyAverageDefinition Average(Fields fields, MeasureHead head, MeasureScope scope)
    {
        MeasureBinder.ExpectUnit(fields, head, Unit.Count);
        var window = scope.Edition.Within(fields);
        return new MonthlyAverageDefinition(head)
        {
            Indicator = MonthlyFigures(fields, "monthly-average", scope.Edition)?.Code ?? "",
            Window = window,
            Basis = fields.Choice("basis", Words.MonthlyBases),
        };
    }

    private static (Indicator? Indicator, IndicatorAttribute? Attribute) Subject(Fields fields, MonthlyQuantity quantity, Scope scope)
    {
        const string Key = "every-month";
        switch (quantity)
        {
            case MonthlyQuantity.Distinct:
                return ActivityMeasures.AttributeOf(fields, Key, scope);
            case MonthlyQuantity.Count:
                return (scope.Indicator(fields, Key, IndicatorKind.Activity), null);
            default:
                var indicator = MonthlyFigures(fields, Key, scope);
                var shares = quantity == MonthlyQuantity.Share;
                FigureMeasures.Expect(fields, Key, indicator, found => !shares || found.OutOfRequired, "figures with what they are out of");
                return (indicator, null);
        }
    }

    private static Indicator? MonthlyFigures(Fields fields, string key, Scope scope)
    {
        var indicator = scope.Indicator(fields, key, IndicatorKind.Measure);
        FigureMeasures.Expect(fields, key, indicator, found => found.Period == Period.Month, "monthly figures");
        return indicator;
    }
}
