using Digital40.Rules.Facts;
using Digital40.Rules.Rubrics;
using Digital40.Rules.Scoring;

namespace Digital40.Rules.Measures;

/// <summary>Gathers an office's facts of one indicator and concludes a measure from them.</summary>
/// <typeparam name="TFact">The kind of the facts.</typeparam>
public abstract class FactMeasureRule<TFact> : Rule, IFactMeasure
    where TFact : Fact
{
    private readonly MeasureDefinition _definition;
    private readonly string _indicator;

    /// <summary>Makes a rule.</summary>
    /// <param name="definition">What is measured.</param>
    /// <param name="indicator">The code of the indicator.</param>
    protected FactMeasureRule(MeasureDefinition definition, string indicator)
    {
        _definition = definition;
        _indicator = indicator;
    }

    /// <inheritdoc/>
    public override void Define()
    {
        Assessment assessment = default!;
        IEnumerable<TFact> facts = default!;

        Name($"measure {_definition.Key}");
        Priority(MeasureStage.Facts);
        When()
            .Match(() => assessment)
            .Query(() => facts, q => q
                .Match<TFact>(fact => fact.Indicator == _indicator)
                .Collect());
        Then()
            .Yield(_ => Conclude(assessment, facts));
    }

    /// <summary>Concludes the measure.</summary>
    /// <param name="assessment">For whom and as of when.</param>
    /// <param name="facts">The facts of the indicator, in any order.</param>
    protected abstract Measure Measure(Assessment assessment, IReadOnlyList<TFact> facts);

    Measure IFactMeasure.Take(Assessment assessment, IEnumerable<Fact> facts) =>
        Conclude(assessment, facts.OfType<TFact>().Where(fact => fact.Indicator == _indicator));

    private Measure Conclude(Assessment assessment, IEnumerable<TFact> facts) => Measure(assessment, facts as IReadOnlyList<TFact> ?? [.. facts]);
}
