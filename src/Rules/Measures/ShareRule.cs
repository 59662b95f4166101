using Digital40.Rules.Facts;
using Digital40.Rules.Rubrics;
using Digital40.Rules.Scoring;

namespace Digital40.Rules.Measures;

/// <summary>The latest figures of the offices as of a cut-off, as a share of what they are out of.</summary>
/// <param name="definition">What is measured.</param>
/// <param name="indicator">The indicator.</param>
public sealed class ShareRule(ShareDefinition definition, Indicator indicator) : FactMeasureRule<Figure>(definition, definition.Indicator)
{
    private readonly ShareDefinition _definition = definition;
    private readonly Indicator _indicator = indicator;

    /// <inheritdoc/>
    protected override Measure Measure(Assessment assessment, IReadOnlyList<Figure> facts)
    {
        var latest = Latest(assessment, facts);
        var reported = 0;
        for (var i = 0; i < latest.Length; i++)
        {
            reported += latest[i] is not null && assessment.IsReporter(_indicator, i) ? 1 : 0;
        }

        var isComplete = reported == assessment.CountReporters(_indicator);
        var value = _definition.Basis == ShareBasis.Pooled ? Pooled(latest) : Least(latest, isComplete);
        return new Measure(_definition, assessment, facts)
        {
            Value = value,
            Confirmed = value,
            Reachable = assessment.AsOf < _definition.By ? Quantity.Of(100) : value,
            Reporting = value is null ? Reporting.NotReported : isComplete ? Reporting.Reported : Reporting.PartlyReported,
        };
    }

    /// <summary>The latest figure of each office on or before the cut-off, by the office's position.</summary>
    private Figure?[] Latest(Assessment assessment, IReadOnlyList<Figure> facts)
    {
        var latest = new Figure?[assessment.OfficeCount];
        for (var i = 0; i < facts.Count; i++)
        {
            ref var known = ref latest[assessment.PositionOf(facts[i].Office)];
            if (facts[i].Date <= _definition.By && (known is null || facts[i].Date > known.Date))
            {
                known = facts[i];
            }
        }

        return latest;
    }

    private static Quantity? Pooled(Figure?[] latest)
    {
        decimal part = 0;
        decimal whole = 0;
        foreach (var figure in latest)
        {
            part += figure?.Value ?? 0;
            whole += figure?.OutOf ?? 0;
        }

        return whole == 0 ? null : Quantity.Percent(part, whole);
    }

    /// <summary>The least share of an office; 0 where one that is waited for has no figure.</summary>
    private static Quantity? Least(Figure?[] latest, bool isComplete)
    {
        Quantity? least = null;
        foreach (var figure in latest)
        {
            if (figure?.OutOf is { } outOf)
            {
                var share = Quantity.Percent(figure.Value, outOf);
                least = least is { } known ? Quantity.Least(known, share) : share;
            }
        }

        return least is null || isComplete ? least : Quantity.Zero;
    }
}
