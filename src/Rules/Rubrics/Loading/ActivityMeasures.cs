namespace Digital40.Rules.Rubrics.Loading;

/// <summary>Reads measures over activities.</summary>
internal static class ActivityMeasures
{
    public static CountDefinition Count(Fields fields, MeasureHead head, MeasureScope scope)
    {
        MeasureBinder.ExpectUnit(fields, head, Unit.Count);
        var window = scope.Edition.Within(fields);
        var indicator = scope.Edition.Indicator(fields, "count", IndicatorKind.Activity);
        return new CountDefinition(head)
        {
            Indicator = indicator?.Code ?? "",
            Window = window,
            Where = Where(fields, indicator),
            InEachOf = InEachOf(fields, indicator),
        };
    }

    public static DistinctDefinition Distinct(Fields fields, MeasureHead head, MeasureScope scope)
    {
        MeasureBinder.ExpectUnit(fields, head, Unit.Count);
        var window = scope.Edition.Within(fields);
        var (indicator, attribute) = AttributeOf(fields, "distinct", scope.Edition);
        return new DistinctDefinition(head)
        {
            Indicator = indicator?.Code ?? "",
            Attribute = attribute?.Name ?? "",
            PossibleValues = attribute is { Free: false } ? attribute.Values.Count : null,
            Window = window,
            Where = Where(fields, indicator),
        };
    }

    /// <summary>The indicator and the attribute that a key names as <c>indicator.attribute</c>; <c>null</c> after a problem.</summary>
    public static (Indicator? Indicator, IndicatorAttribute? Attribute) AttributeOf(Fields fields, string key, Scope scope)
    {
        var text = fields.Text(key);
        var dot = text.LastIndexOf('.');
        var indicator = dot > 0 ? scope.Indicators.GetValueOrDefault(text[..dot]) : null;
        var attribute = indicator?.Attributes.GetValueOrDefault(text[(dot + 1)..]);
        if (attribute is null || indicator!.Kind != IndicatorKind.Activity)
        {
            var known = scope.Indicators.Values
                .Where(candidate => candidate.Kind == IndicatorKind.Activity)
                .SelectMany(candidate => candidate.Attributes.Keys.Select(name => $"{candidate.Code}.{name}"));
            fields.Problem(RubricErrorCodes.Reference, key, "an attribute as indicator.attribute of an activity", Suggestion.For(text, known));
            return (null, null);
        }

        return (indicator, attribute);
    }

    /// <summary>The optional <c>in-each-of: { attribute: number }</c>.</summary>
    public static MostUsed? InEachOf(Fields fields, Indicator? indicator)
    {
        if (fields.OptionalMapping("in-each-of") is not { } inEachOf)
        {
            return null;
        }

        if (inEachOf.Node.Entries is not [var entry])
        {
            fields.Problem(RubricErrorCodes.NodeKind, "in-each-of", "one attribute with how many of its values", "another number of them");
            return null;
        }

        var attribute = entry.Key.Text;
        if (indicator is not null)
        {
            Scope.Find(attribute, entry.Key, inEachOf.Path.Then(attribute), fields.Problems, indicator.Attributes, $"attribute of {indicator.Code}");
        }

        return new MostUsed(attribute, inEachOf.Whole(attribute, least: 1));
    }

    private static Dictionary<string, string> Where(Fields fields, Indicator? indicator)
    {
        var where = new Dictionary<string, string>(StringComparer.Ordinal);
        if (fields.OptionalMapping("where") is not { } filter || indicator is null)
        {
            return where;
        }

        foreach (var entry in filter.Node.Entries)
        {
            var path = filter.Path.Then(entry.Key.Text);
            var value = Values.Text(entry.Value, path, fields.Problems);
            var attribute = Scope.Find(entry.Key.Text, entry.Key, path, fields.Problems, indicator.Attributes, $"attribute of {indicator.Code}");
            if (attribute is not null && !attribute.Allows(value))
            {
                fields.Problems.Add(
                    RubricErrorCodes.Reference, entry.Value, path, $"a value of {attribute.Name}", Suggestion.For(value, attribute.Values.Keys));
            }

            where[entry.Key.Text] = value;
        }

        return where;
    }
}
