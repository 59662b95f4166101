using Digital40.Rules.Facts;

namespace Digital40.Rules.Rubrics.Loading;

/// <summary>Reads areas and criteria.</summary>
internal static class CriterionBinder
{
    /// <summary>The areas with their criteria, and the criteria, both in the order written.</summary>
    public static (IReadOnlyList<Area> Areas, IReadOnlyList<Criterion> Criteria) BindAll(Fields root, Scope scope)
    {
        var areas = new OrderedDictionary<string, Fields>(StringComparer.Ordinal);
        foreach (var fields in root.Items("areas"))
        {
            areas.TryAdd(fields.Text("code"), fields);
        }

        var criteria = root.Items("criteria").Select(fields => Criterion(fields, areas, scope)).ToList();
        return ([.. areas.Select(pair => Area(pair.Key, pair.Value, criteria))], criteria);
    }

    private static Area Area(string code, Fields fields, IReadOnlyList<Criterion> criteria)
    {
        var area = new Area
        {
            Code = code,
            Title = fields.Wording("title"),
            Max = fields.Number("max"),
            Clause = fields.Clause(),
            Criteria = [.. criteria.Where(criterion => criterion.Area == code)],
        };
        fields.Done();
        return area;
    }

    private static Criterion Criterion(Fields fields, OrderedDictionary<string, Fields> areas, Scope scope)
    {
        var code = fields.Text("code");
        Scope.Find(fields, "area", areas, "area");
        var heads = new Dictionary<string, MeasureHead>(StringComparer.Ordinal);
        var criterion = new Criterion
        {
            Code = code,
            Area = fields.OptionalText("area") ?? "",
            Title = fields.Wording("title"),
            Clause = fields.Clause(),
            Max = Max(fields),
            Measures = MeasureBinder.BindAll(fields, code, scope, heads),
            Levels = fields.Has("points-of") ? [] : LevelBinder.BindAll(fields, heads),
            PointsOf = PointsOf(fields, heads),
        };
        fields.Done();
        return criterion;
    }

    private static Dictionary<OfficeKind, decimal> Max(Fields criterion)
    {
        var max = new Dictionary<OfficeKind, decimal>();
        if (criterion.Mapping("max") is not { } fields)
        {
            return max;
        }

        foreach (var (word, kind) in Words.OfficeKinds.Where(pair => fields.Has(pair.Key)))
        {
            max[kind] = fields.Number(word);
        }

        fields.Done();
        if (max.Count == 0)
        {
            criterion.Problem(RubricErrorCodes.KeyMissing, "max", $"one of {string.Join(", ", Words.OfficeKinds.Keys)}", "none");
        }

        return max;
    }

    private static string? PointsOf(Fields fields, Dictionary<string, MeasureHead> heads)
    {
        if (!fields.Has("points-of") || Scope.Find(fields, "points-of", heads, "measure") is not { } head)
        {
            return null;
        }

        if (head.Unit != Unit.Points)
        {
            fields.Problem(RubricErrorCodes.Reference, "points-of", "a measure in points", $"'{head.Name}'");
        }

        return head.Name;
    }
}
