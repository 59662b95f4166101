namespace Digital40.Rules.Rubrics.Loading;

/// <summary>Reads the duties that carry no points.</summary>
internal static class DutyBinder
{
    /// <summary>What the measures of duties give as their criterion.</summary>
    private const string Criterion = "duties";

    /// <summary>The duties, in the order written.</summary>
    public static IReadOnlyList<Duty> BindAll(Fields root, Scope scope) =>
        [.. root.Entries("duties").Select(entry => Bind(entry.Code, entry.Fields, scope))];

    private static Duty Bind(string code, Fields fields, Scope scope)
    {
        var title = fields.Wording("title");
        var measure = fields.OptionalMapping("measure") is { } measured ? MeasureBinder.BindOne(measured, Criterion, code, scope) : null;
        var duty = new Duty
        {
            Code = code,
            Title = title,
            For = Words.OfficesOf(fields, needed: true),
            Clause = fields.Clause(),
            Measure = measure,
            Condition = measure is not null && fields.Needed("when") is { } when
                ? ConditionBinder.Bind(measure.Head, when, fields.Path.Then("when"), fields.Problems)
                : null,
        };
        fields.Done();
        return duty;
    }
}
