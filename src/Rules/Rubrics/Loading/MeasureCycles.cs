namespace Digital40.Rules.Rubrics.Loading;

/// <summary>Finds measures that rest on themselves.</summary>
internal static class MeasureCycles
{
    /// <summary>Reports each measure of a criterion that rests on itself, directly or through others.</summary>
    public static void Report(IReadOnlyList<MeasureDefinition> measures, Fields criterion)
    {
        var byName = measures.ToDictionary(measure => measure.Name, StringComparer.Ordinal);
        foreach (var measure in measures.Where(measure => RestsOn(measure, measure.Name, byName, [])))
        {
            var path = criterion.Path.Then("measures").Then(measure.Name);
            var node = (criterion.Node["measures"] as SourceMapping)?[measure.Name] ?? criterion.Node;
            criterion.Problems.Add(RubricErrorCodes.Cycle, node, path, "a measure that rests on others", $"'{measure.Name}' resting on itself");
        }
    }

    private static bool RestsOn(MeasureDefinition measure, string name, Dictionary<string, MeasureDefinition> byName, HashSet<string> seen) =>
        measure.RestsOn.Any(other => other == name
            || (seen.Add(other) && byName.TryGetValue(other, out var next) && RestsOn(next, name, byName, seen)));
}
