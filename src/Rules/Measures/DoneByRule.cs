using Digital40.Rules.Facts;
using Digital40.Rules.Rubrics;
using Digital40.Rules.Scoring;

namespace Digital40.Rules.Measures;

/// <summary>Whether something was done by its date: 1 or 0. Of a province it may have to be so for every office.</summary>
/// <param name="definition">What is measured.</param>
public sealed class DoneByRule(DoneByDefinition definition) : FactMeasureRule<Flag>(definition, definition.Indicator)
{
    private readonly DoneByDefinition _definition = definition;

    /// <inheritdoc/>
    protected override Measure Measure(Assessment assessment, IReadOnlyList<Flag> facts)
    {
        var indicator = assessment.Rubric.Indicators[_definition.Indicator];
        var value = Done(assessment, indicator, facts, Standing.Points);
        var isOpen = assessment.CountReporters(indicator) > 0 && (_definition.By is not { } by || assessment.AsOf < by);
        return new Measure(_definition, assessment, facts)
        {
            Value = value,
            Confirmed = _definition.EvidenceRequired ? Done(assessment, indicator, facts, Standing.Confirmed) : value,
            Reachable = isOpen ? Quantity.Of(1) : value,
            Reporting = ReportingOf(assessment, indicator, facts),
        };
    }

    private Quantity Done(Assessment assessment, Indicator indicator, IReadOnlyList<Flag> facts, Standing standing)
    {
        var offices = new OfficeSet(assessment, indicator);
        for (var i = 0; i < facts.Count; i++)
        {
            var fact = facts[i];
            if (fact.Done && IsOfItem(fact) && !(fact.Date > _definition.By) && (!_definition.EvidenceRequired || standing.Accepts(fact)))
            {
                offices.Add(fact.Office);
            }
        }

        return Quantity.Of(offices.IsMet ? 1 : 0);
    }

    private Reporting ReportingOf(Assessment assessment, Indicator indicator, IReadOnlyList<Flag> facts)
    {
        for (var i = 0; i < facts.Count; i++)
        {
            if (IsOfItem(facts[i]) && assessment.IsReporter(indicator, facts[i].Office))
            {
                return Reporting.Reported;
            }
        }

        return Reporting.NotReported;
    }

    private bool IsOfItem(Flag fact) => _definition.Item is null || fact.Item == _definition.Item;
}
