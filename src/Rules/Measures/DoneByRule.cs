using Digital40.Rules.Facts;
using Digital40.Rules.Rubrics;
using Digital40.Rules.Scoring;

namespace Digital40.Rules.Measures;

/// <summary>Whether something was done by its date: 1 or 0. Of a province it may have to be so for every office.</summary>
/// <param name="definition">What is measured.</param>
/// <param name="indicator">The indicator.</param>
public sealed class DoneByRule(DoneByDefinition definition, Indicator indicator) : FactMeasureRule<Flag>(definition, definition.Indicator)
{
    private readonly DoneByDefinition _definition = definition;
    private readonly Indicator _indicator = indicator;

    /// <inheritdoc/>
    protected override Measure Measure(Assessment assessment, IReadOnlyList<Flag> facts)
    {
        var value = Done(assessment, facts, Standing.Points);
        var isOpen = assessment.CountReporters(_indicator) > 0 && (_definition.By is not { } by || assessment.AsOf < by);
        return new Measure(_definition, assessment, facts)
        {
            Value = value,
            Confirmed = _definition.EvidenceRequired ? Done(assessment, facts, Standing.Confirmed) : value,
            Reachable = isOpen ? Quantity.Of(1) : value,
            Reporting = ReportingOf(assessment, facts),
        };
    }

    private Quantity Done(Assessment assessment, IReadOnlyList<Flag> facts, Standing standing)
    {
        var offices = default(OfficeSet);
        for (var i = 0; i < facts.Count; i++)
        {
            var fact = facts[i];
            if (fact.Done && IsOfItem(fact) && !(fact.Date > _definition.By) && (!_definition.EvidenceRequired || standing.Accepts(fact)))
            {
                Add(ref offices, assessment, fact);
            }
        }

        return Quantity.Of(offices.IsMet(assessment, _indicator) ? 1 : 0);
    }

    private void Add(ref OfficeSet offices, Assessment assessment, Flag fact)
    {
        var position = assessment.PositionOf(fact.Office);
        if (assessment.IsReporter(_indicator, position))
        {
            offices.Add(position, assessment.OfficeCount);
        }
    }

    private Reporting ReportingOf(Assessment assessment, IReadOnlyList<Flag> facts)
    {
        for (var i = 0; i < facts.Count; i++)
        {
            if (IsOfItem(facts[i]) && assessment.IsReporter(_indicator, facts[i].Office))
            {
                return Reporting.Reported;
            }
        }

        return Reporting.NotReported;
    }

    private bool IsOfItem(Flag fact) => _definition.Item is null || fact.Item == _definition.Item;
}
