using Digital40.Rules.Rubrics;
using Digital40.Rules.Scoring;

namespace Digital40.Rules.Measures;

/// <summary>Concludes a measure from other measures of the same criterion.</summary>
public abstract class PartsMeasureRule : Rule
{
    private readonly MeasureDefinition _definition;
    private readonly string _criterion;
    private readonly HashSet<string> _parts;
    private readonly int _depth;

    /// <summary>Makes a rule.</summary>
    /// <param name="definition">What is measured.</param>
    /// <param name="depth">How many measures of measures stand below it.</param>
    protected PartsMeasureRule(MeasureDefinition definition, int depth)
    {
        _definition = definition;
        _criterion = definition.Criterion;
        _parts = [.. definition.RestsOn];
        _depth = depth;
    }

    /// <inheritdoc/>
    public override void Define()
    {
        Assessment assessment = default!;
        IEnumerable<Measure> measures = default!;

        Name($"measure {_definition.Key}");
        Priority(MeasureStage.Parts - _depth);
        When()
            .Match(() => assessment)
            .Query(() => measures, q => q
                .Match<Measure>(measure => measure.Criterion == _criterion, measure => _parts.Contains(measure.Definition.Name))
                .Collect());
        Then()
            .Yield(_ => Conclude(assessment, measures));
    }

    /// <summary>Concludes the measure.</summary>
    /// <param name="assessment">For whom and as of when.</param>
    /// <param name="parts">The measures it rests on, in any order.</param>
    protected abstract Measure Measure(Assessment assessment, IReadOnlyList<Measure> parts);

    private Measure Conclude(Assessment assessment, IEnumerable<Measure> measures) =>
        Measure(assessment, measures as IReadOnlyList<Measure> ?? [.. measures]);
}
