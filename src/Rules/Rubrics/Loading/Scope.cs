namespace Digital40.Rules.Rubrics.Loading;

/// <summary>What measures, criteria, deadlines and duties may refer to.</summary>
/// <param name="Window">The project window.</param>
/// <param name="Units">The units by code.</param>
/// <param name="Indicators">The indicators by code.</param>
internal sealed record Scope(
    DateRange Window,
    IReadOnlyDictionary<string, MeasureUnit> Units,
    IReadOnlyDictionary<string, Indicator> Indicators)
{
    /// <summary>What a key of some fields names; <c>null</c> after a problem.</summary>
    public static T? Find<T>(Fields fields, string key, IReadOnlyDictionary<string, T> known, string what)
        where T : class
    {
        var name = fields.Text(key);
        return name.Length == 0 ? null : Find(name, fields.Node[key]!, fields.Path.Then(key), fields.Problems, known, what);
    }

    /// <summary>What a name stands for; <c>null</c> after a problem.</summary>
    public static T? Find<T>(string name, SourceNode at, SourcePath path, Problems problems, IReadOnlyDictionary<string, T> known, string what)
        where T : class
    {
        if (known.TryGetValue(name, out var found))
        {
            return found;
        }

        problems.Add(RubricErrorCodes.Reference, at, path, $"a known {what}", Suggestion.For(name, known.Keys));
        return null;
    }

    /// <summary>The indicator that a key names, of a kind; <c>null</c> after a problem.</summary>
    public Indicator? Indicator(Fields fields, string key, IndicatorKind kind)
    {
        var indicator = Find(fields, key, Indicators, "indicator");
        if (indicator is null || indicator.Kind == kind)
        {
            return indicator;
        }

        fields.Problem(RubricErrorCodes.Reference, key, $"an indicator of kind {Word(kind)}", $"'{indicator.Code}' of kind {Word(indicator.Kind)}");
        return null;
    }

    /// <summary>The days that a needed <c>within</c> names.</summary>
    public DateRange Within(Fields fields) =>
        fields.Needed("within") is SourceMapping ? RangeBinder.Bind(fields.Mapping("within")!) : ProjectWindow(fields);

    private static string Word(IndicatorKind kind) => Words.IndicatorKinds.First(pair => pair.Value == kind).Key;

    private DateRange ProjectWindow(Fields fields)
    {
        const string Name = "project-window";
        if (fields.Optional("within") is { } node and not SourceScalar { Text: Name })
        {
            fields.Problem(RubricErrorCodes.Choice, "within", $"{Name}, or a mapping of start and end", node.Described);
        }

        return Window;
    }
}
