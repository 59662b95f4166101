using Digital40.Rules.Explanations.Planning;
using Digital40.Rules.Facts;
using Digital40.Rules.Rubrics;
using Digital40.Rules.Tests.Scoring;

namespace Digital40.Rules.Tests.Explanations;

/// <summary>Does what actions say: makes the facts that they ask for, each dated after the day and by its deadline.</summary>
internal sealed class Doing
{
    private readonly List<Fact> _facts;
    private readonly FactSheet _sheet;
    private readonly string _office;
    private readonly DateOnly _asOf;
    private int _made;

    /// <summary>Begins with the facts of a sheet as of a day.</summary>
    public Doing(FactSheet sheet, string office, DateOnly asOf)
    {
        _sheet = sheet;
        _office = office;
        _asOf = asOf;
        _facts = [.. sheet.Facts.Where(fact => fact.Date <= asOf)];
    }

    /// <summary>The sheet as it is when everything is done.</summary>
    public FactSheet Sheet => _sheet with { Facts = [.. _facts] };

    /// <summary>The day when every deadline is over.</summary>
    public DateOnly End => _asOf < new DateOnly(2025, 6, 30) ? new DateOnly(2025, 6, 30) : _asOf.AddDays(1);

    private string NextId => $"done-{++_made}";

    /// <summary>Goes on from facts that are made already.</summary>
    public Doing Keeping(FactSheet made)
    {
        _facts.Clear();
        _facts.AddRange(made.Facts);
        return this;
    }

    public Doing All(IEnumerable<PlannedAction> actions)
    {
        foreach (var action in actions)
        {
            var due = action.Due ?? _asOf.AddDays(1);
            Assert.True(due > _asOf, $"{action.Text.En} is due on {due:O}, as of {_asOf:O}");
            Do(action, due);
        }

        return this;
    }

    private void Do(PlannedAction action, DateOnly due)
    {
        switch (action.Kind)
        {
            case ActionKind.Hold:
                Hold(action, due);
                break;
            case ActionKind.Complete:
                _facts.AddRange(action.Offices.Select(office => Flag(action, office, due)));
                break;
            case ActionKind.Judge:
                Judge(action, due);
                break;
            case ActionKind.Report:
                _facts.Add(Figure(action.Indicator, action.Offices.FirstOrDefault(_office), due, action.Month, action.Least!.Value, 100));
                break;
            default:
                Raise(action, due);
                break;
        }
    }

    private void Hold(PlannedAction action, DateOnly due)
    {
        for (var i = 0; i < action.Count; i++)
        {
            _facts.Add(new Activity
            {
                Id = NextId, Office = _office, Indicator = action.Indicator, Date = due, Evidence = [new("https://example.org/e", EvidenceStatus.Verified)],
                Attributes = action.Attributes.ToDictionary(pair => pair.Key, pair => pair.Value[i].Length > 0 ? pair.Value[i] : $"new {i}"),
            });
        }
    }

    private Flag Flag(PlannedAction action, string office, DateOnly due) => new()
    {
        Id = NextId, Office = office, Indicator = action.Indicator, Item = action.Item, Month = action.Month, Date = due, Done = true,
        Evidence = [new("https://example.org/e", EvidenceStatus.Verified)],
        Attributes = action.Attributes.ToDictionary(pair => pair.Key, pair => pair.Value[0].Length > 0 ? pair.Value[0] : "new"),
    };

    private void Judge(PlannedAction action, DateOnly due)
    {
        foreach (var rater in action.Raters.DefaultIfEmpty("new"))
        {
            _facts.RemoveAll(fact => fact is Judgement old && old.Office == _office && old.Item == action.Item && old.Rater == rater);
            _facts.Add(new Judgement
            {
                Id = NextId, Office = _office, Indicator = action.Indicator, Item = action.Item, Rater = rater, Points = 2, Date = due,
            });
        }
    }

    private void Raise(PlannedAction action, DateOnly due)
    {
        if (action.Month is null && action.Months.Count == 0)
        {
            RaiseLatest(action, due);
            return;
        }

        var month = action.Month ?? action.Months[0];
        var left = action.Count;
        var ours = _facts.OfType<Figure>().Where(figure => figure.Indicator == action.Indicator && figure.Month == month && IsOurs(figure)).ToList();
        foreach (var known in ours)
        {
            var more = Math.Min(left, known.OutOf - known.Value ?? left);
            left -= more;
            _facts.Remove(known);
            _facts.Add(Figure(known.Indicator, known.Office, known.Date, month, known.Value + more, known.OutOf));
        }

        if (ours.Count == 0)
        {
            _facts.Add(Figure(action.Indicator, _office, due, month, left, null));
        }
    }

    private void RaiseLatest(PlannedAction action, DateOnly due)
    {
        var left = action.Count;
        foreach (var office in action.Offices)
        {
            var known = _facts.OfType<Figure>().Where(figure => figure.Indicator == action.Indicator && figure.Office == office).MaxBy(figure => figure.Date)!;
            var more = Math.Min(left, known.OutOf!.Value - known.Value);
            left -= more;
            _facts.Add(Figure(action.Indicator, office, due, null, known.Value + more, known.OutOf));
        }
    }

    /// <summary>Whether a figure adds to the office's: its own, or a district's that is summed.</summary>
    private bool IsOurs(Figure figure) =>
        figure.Office == _office || (_office == "3100" && Editions2568.Edition.InForce.Indicators[figure.Indicator].RollUp == RollUp.Sum);

    private Figure Figure(string indicator, string office, DateOnly date, YearMonth? month, decimal value, decimal? outOf) =>
        new() { Id = NextId, Office = office, Indicator = indicator, Date = date, Month = month, Value = value, OutOf = outOf };
}
