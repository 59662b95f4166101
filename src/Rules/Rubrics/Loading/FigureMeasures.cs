namespace Digital40.Rules.Rubrics.Loading;

/// <summary>Reads measures over figures as of a date.</summary>
internal static class FigureMeasures
{
    public static ShareDefinition Share(Fields fields, MeasureHead head, MeasureScope scope)
    {
        MeasureBinder.ExpectUnit(fields, head, Unit.Percent);
        var indicator = scope.Edition.Indicator(fields, "share", IndicatorKind.Measure);
        Expect(fields, "share", indicator, found => found is { Period: Period.Day, OutOfRequired: true }, "figures as of a day with what they are out of");
        return new ShareDefinition(head)
        {
            Indicator = indicator?.Code ?? "",
            By = fields.Date("by"),
            Basis = fields.Choice("basis", Words.ShareBases),
        };
    }

    /// <summary>Reports an indicator whose figures do not fit.</summary>
    public static void Expect(Fields fields, string key, Indicator? indicator, Func<Indicator, bool> fits, string expected)
    {
        if (indicator is not null && !fits(indicator))
        {
            fields.Problem(RubricErrorCodes.Reference, key, $"an indicator of {expected}", $"'{indicator.Code}'");
        }
    }
}
