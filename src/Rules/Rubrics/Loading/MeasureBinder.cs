namespace Digital40.Rules.Rubrics.Loading;

/// <summary>Reads measures: the closed vocabulary of what can be computed from facts.</summary>
internal static class MeasureBinder
{
    private delegate MeasureDefinition Reader(Fields fields, MeasureHead head, MeasureScope scope);

    private static readonly OrderedDictionary<string, Reader> Vocabulary = new(StringComparer.Ordinal)
    {
        ["count"] = ActivityMeasures.Count,
        ["distinct"] = ActivityMeasures.Distinct,
        ["share"] = FigureMeasures.Share,
        ["every-month"] = MonthlyMeasures.EveryMonth,
        ["monthly-average"] = MonthlyMeasures.Average,
        ["done-by"] = FlagMeasures.DoneBy,
        ["items-done"] = FlagMeasures.ItemsDone,
        ["parts-done"] = FlagMeasures.PartsDone,
        ["ladder"] = LadderMeasures.Ladder,
        ["judged"] = JudgedMeasures.Judged,
    };

    /// <summary>The measures of a criterion, in the order written.</summary>
    /// <param name="criterion">The criterion's fields, with a <c>measures</c>.</param>
    /// <param name="code">The criterion's code.</param>
    /// <param name="scope">What measures may refer to.</param>
    /// <param name="heads">Takes what each measure says of itself, by name.</param>
    public static IReadOnlyList<MeasureDefinition> BindAll(Fields criterion, string code, Scope scope, IDictionary<string, MeasureHead> heads)
    {
        var entries = criterion.Entries("measures").ToList();
        foreach (var (name, fields) in entries)
        {
            heads[name] = Head(fields, code, name, scope);
        }

        var measureScope = new MeasureScope(scope, heads.AsReadOnly());
        var measures = entries.Select(entry => Bind(entry.Fields, heads[entry.Code], measureScope)).OfType<MeasureDefinition>().ToList();
        MeasureCycles.Report(measures, criterion);
        return measures;
    }

    /// <summary>The measure of a duty, which stands by itself; <c>null</c> after a problem.</summary>
    public static MeasureDefinition? BindOne(Fields fields, string criterion, string name, Scope scope) =>
        Bind(fields, Head(fields, criterion, name, scope), new MeasureScope(scope, new Dictionary<string, MeasureHead>()));

    /// <summary>Reports a measure whose unit is not of the kind it computes.</summary>
    public static void ExpectUnit(Fields fields, MeasureHead head, Unit allowed)
    {
        if (head.UnitLabel.En.Length > 0 && head.Unit != allowed)
        {
            var word = Words.Units.First(pair => pair.Value == allowed).Key;
            fields.Problem(RubricErrorCodes.Reference, "unit", $"a unit of kind {word}", fields.Node["unit"]!.Described);
        }
    }

    private static MeasureHead Head(Fields fields, string criterion, string name, Scope scope)
    {
        var unit = Scope.Find(fields, "unit", scope.Units, "unit") ?? new MeasureUnit(Unit.Count, new LocalizedText("", ""));
        return new MeasureHead(
            criterion,
            name,
            fields.Wording("label"),
            unit.Unit,
            unit.Label,
            fields.Clause(),
            Words.OfficesOf(fields, needed: false));
    }

    private static MeasureDefinition? Bind(Fields fields, MeasureHead head, MeasureScope scope)
    {
        var kinds = Vocabulary.Where(pair => fields.Node[pair.Key] is not null).ToList();
        if (kinds.Count != 1)
        {
            var found = kinds.Count == 0 ? "none" : string.Join(" and ", kinds.Select(pair => pair.Key));
            fields.Problems.Add(RubricErrorCodes.KeyMissing, fields.Node, fields.Path, $"one of {string.Join(", ", Vocabulary.Keys)}", found);
            return null;
        }

        var definition = kinds[0].Value(fields, head, scope);
        fields.Done();
        return definition;
    }
}
