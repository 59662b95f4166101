namespace Digital40.Rules.Rubrics.Loading;

/// <summary>Reads a first and a last day.</summary>
internal static class RangeBinder
{
    /// <summary>The range of a mapping's <c>start</c> and <c>end</c>; its other keys must have been read before.</summary>
    public static DateRange Bind(Fields fields)
    {
        var start = fields.Date("start");
        var end = fields.Date("end");
        fields.Done();
        if (start == default || end == default)
        {
            return new DateRange(default, default);
        }

        if (end < start)
        {
            fields.Problem(RubricErrorCodes.Date, "end", "a date not before the start", fields.Node["end"]!.Described);
            return new DateRange(start, start);
        }

        return new DateRange(start, end);
    }
}
