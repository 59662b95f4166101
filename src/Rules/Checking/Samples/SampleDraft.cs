using Digital40.Rules.Facts;
using Digital40.Rules.Rubrics;

namespace Digital40.Rules.Checking.Samples;

/// <summary>A sample sheet in the making.</summary>
/// <param name="subject">What it is about.</param>
/// <param name="random">Where every choice comes from.</param>
/// <param name="diligence">How much of it is as a rubric wants it, from 0 to 1.</param>
internal sealed class SampleDraft(SampleSubject subject, Random random, double diligence)
{
    private const int FirstDays = 28;
    private const int MostOfMonth = 4;
    private const decimal Percent = 100;
    private static readonly decimal[] Wholes = [20, 100, 400];
    private static readonly string[] FreeValues = ["a", "b"];
    private static readonly Evidence[] Evidence = [new("https://example.org/evidence")];

    public List<Fact> Facts { get; } = [];

    private bool IsGood => random.NextDouble() < diligence;

    /// <summary>Adds what an office reports on an indicator.</summary>
    public void Add(Office office, Indicator indicator)
    {
        var head = new SampleHead(office.Code, indicator.Code);
        switch (indicator.Kind)
        {
            case IndicatorKind.Activity:
                AddActivities(head, indicator);
                break;
            case IndicatorKind.Measure:
                AddFigures(head, indicator);
                break;
            case IndicatorKind.Flag:
                AddFlags(head, indicator);
                break;
            default:
                AddJudgements(head, indicator);
                break;
        }
    }

    private void AddActivities(SampleHead head, Indicator indicator)
    {
        var usual = random.Next(MostOfMonth);
        var narrow = random.Next(1, MostOfMonth);
        foreach (var month in subject.Window.Months)
        {
            for (var count = IsGood ? usual : random.Next(MostOfMonth); count > 0; count--)
            {
                var attributes = Attributes(indicator, narrow);
                Facts.Add(new Activity
                {
                    Id = NextId, Office = head.Office, Indicator = head.Indicator, Date = month.FirstDay.AddDays(random.Next(FirstDays)),
                    Attributes = attributes, Evidence = Evidence,
                });
            }
        }
    }

    private void AddFigures(SampleHead head, Indicator indicator)
    {
        var thresholds = subject.ThresholdsOf(indicator);
        foreach (var month in indicator.Period == Period.Month ? subject.Window.Months.Select(month => (YearMonth?)month) : [null])
        {
            if (IsGood)
            {
                var (value, outOf) = Value(Pick(thresholds), indicator.OutOfRequired);
                Facts.Add(new Figure
                {
                    Id = NextId, Office = head.Office, Indicator = head.Indicator, Month = month, Date = month?.LastDay ?? Day(),
                    Value = value, OutOf = outOf,
                });
            }
        }
    }

    private (decimal Value, decimal? OutOf) Value(decimal threshold, bool isShare)
    {
        var beside = threshold + (IsGood ? random.Next(2) : random.Next(-2, 3));
        if (!isShare)
        {
            return (Math.Max(0, beside), null);
        }

        var whole = Pick(Wholes);
        return (Math.Clamp(decimal.Round(whole * beside / Percent), 0, whole), whole);
    }

    private void AddFlags(SampleHead head, Indicator indicator)
    {
        foreach (var item in indicator.Items.Keys.Cast<string?>().DefaultIfEmpty(null))
        {
            foreach (var month in indicator.PeriodOf(item) == Period.Month ? subject.Window.Months.Select(month => (YearMonth?)month) : [null])
            {
                if (IsGood)
                {
                    var date = month?.LastDay ?? Day();
                    Facts.Add(new Flag
                    {
                        Id = NextId, Office = head.Office, Indicator = head.Indicator, Item = item, Month = month, Date = date, Done = true,
                        Attributes = Attributes(indicator, narrow: 1), Evidence = Evidence,
                    });
                }
            }
        }
    }

    private void AddJudgements(SampleHead head, Indicator indicator)
    {
        foreach (var item in indicator.Items.Keys.Where(_ => IsGood))
        {
            var points = Pick(indicator.AllowedPoints);
            Facts.Add(new Judgement
            {
                Id = NextId, Office = head.Office, Indicator = head.Indicator, Item = item, Rater = "rater", Points = points, Date = Day(),
            });
        }
    }

    /// <summary>A value for each attribute, among its first few.</summary>
    private Dictionary<string, string> Attributes(Indicator indicator, int narrow) => indicator.Attributes.Values.ToDictionary(
        attribute => attribute.Name,
        attribute => Pick([.. (attribute.Free ? FreeValues : attribute.Values.Keys).Take(narrow)]));

    /// <summary>Mostly a day early in the window, otherwise one that matters or the day after it.</summary>
    private DateOnly Day() =>
        random.Next(3) > 0 ? subject.Window.Start.AddDays(random.Next(FirstDays)) : Pick(subject.Days).AddDays(random.Next(2));

    private T Pick<T>(IReadOnlyList<T> choices) => choices[random.Next(choices.Count)];

    private string NextId => $"fact-{Text.Of(Facts.Count + 1)}";

    private readonly record struct SampleHead(string Office, string Indicator);
}
