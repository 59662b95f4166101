using Digital40.Rules.Facts;
using Digital40.Rules.Rubrics;
using Digital40.Rules.Scoring;

namespace Digital40.Rules.Measures;

/// <summary>The points of items that raters have judged: an item's are the mean over its raters, and an item nobody judged has none.</summary>
/// <param name="definition">What is measured.</param>
public sealed class JudgedRule(JudgedDefinition definition) : FactMeasureRule<Judgement>(definition, definition.Indicator)
{
    private readonly JudgedDefinition _definition = definition;
    private readonly string[] _items = [.. definition.Items];

    /// <inheritdoc/>
    protected override Measure Measure(Assessment assessment, IReadOnlyList<Judgement> facts)
    {
        var value = Total(facts);
        return new Measure(_definition, assessment, facts)
        {
            Value = value,
            Confirmed = value,
            Reachable = assessment.AsOf < _definition.By ? Most : value,
            Reporting = ReportingOf(facts),
        };
    }

    private Quantity Most => Quantity.Of(_definition.ScaleTotal ?? _definition.Items.Count * _definition.MaximumPerItem);

    /// <summary>The exact sum: every item's points and its raters, brought to a common denominator.</summary>
    private Quantity Total(IReadOnlyList<Judgement> facts)
    {
        decimal numerator = 0;
        decimal denominator = 1;
        foreach (var item in _items)
        {
            var (points, raters) = Sum(facts, item);
            if (raters > 0)
            {
                var (weight, whole) = WeightOf(item);
                (numerator, denominator) = Add(numerator, denominator, points * weight, raters * whole);
            }
        }

        return _definition.Headings.Count == 0
            ? Quantity.Quotient(numerator, denominator)
            : Quantity.Quotient(numerator * _definition.ScaleTotal!.Value, denominator * _definition.Headings.Sum(heading => heading.Weight));
    }

    private (decimal Points, int Raters) Sum(IReadOnlyList<Judgement> facts, string item)
    {
        decimal points = 0;
        var raters = 0;
        for (var i = 0; i < facts.Count; i++)
        {
            if (facts[i].Item == item && facts[i].Date <= _definition.By)
            {
                points += facts[i].Points;
                raters++;
            }
        }

        return (points, raters);
    }

    /// <summary>What an item's points are multiplied with and divided by: its heading's weight over the most its items can have.</summary>
    private (decimal Weight, decimal Whole) WeightOf(string item)
    {
        for (var i = 0; i < _definition.Headings.Count; i++)
        {
            var heading = _definition.Headings[i];
            if (heading.Items.Contains(item))
            {
                return (heading.Weight, heading.Items.Count * _definition.MaximumPerItem);
            }
        }

        return (1, 1);
    }

    private static (decimal Numerator, decimal Denominator) Add(decimal a, decimal b, decimal c, decimal d)
    {
        var divisor = Divisor(b, d);
        return ((a * (d / divisor)) + (c * (b / divisor)), b / divisor * d);
    }

    private static decimal Divisor(decimal left, decimal right)
    {
        while (right != 0)
        {
            (left, right) = (right, left % right);
        }

        return left;
    }

    private Reporting ReportingOf(IReadOnlyList<Judgement> facts)
    {
        var judged = 0;
        foreach (var item in _items)
        {
            for (var i = 0; i < facts.Count; i++)
            {
                if (facts[i].Item == item)
                {
                    judged++;
                    break;
                }
            }
        }

        return judged == 0 ? Reporting.NotReported : judged == _items.Length ? Reporting.Reported : Reporting.PartlyReported;
    }
}
