using Digital40.Rules.Explanations.Planning;
using Digital40.Rules.Facts;
using Digital40.Rules.Rubrics;
using Digital40.Rules.Tests.Oracle;
using Digital40.Rules.Tests.Scoring;

namespace Digital40.Rules.Tests.Explanations;

/// <summary>No choice of fewer single things gains as much: every choice of up to two is tried, by making its facts and scoring them.</summary>
public sealed class PlanExactnessTests
{
    private const string Office = "3101";
    private const int Most = 2;
    private static readonly LocalizedText Untold = new("-", "-");
    private static readonly string[] Forms = ["training", "media", "monitoring"];
    private static readonly string[] Databases = ["savings-group", "poverty-fund", "tambon-plan"];
    private static readonly string[] Registers = ["ict.survey", "ict.registry"];
    private static readonly string[] Sections = ["structure", "announcements", "services", "contact"];
    private static readonly string[] Tambons = ["ในเมือง", "b", "c", "d"];
    private static readonly string[] Steps = ["selected", "issues-by-cia", "knowledge", "recorded", "lesson-pdf", "video"];

    [Fact]
    public void Plan_OfADistrict_TakesNoMoreThanAnyOtherWay()
    {
        var compared = 0;
        for (var seed = 1; seed <= 60; seed++)
        {
            var random = new Random(seed);
            var sheet = RandomFactSheets.Next(random, districts: 1, density: 0.97, diligence: 0.9);
            var asOf = new DateOnly(2025, 6, 1 + random.Next(29));
            compared += AssertCheapest(sheet, asOf, 1 + random.Next(5), seed) ? 1 : 0;
        }

        Assert.True(compared >= 20, $"only {compared} sheets had a plan to compare");
    }

    /// <summary>Compares a plan with all others, where it is small enough.</summary>
    private static bool AssertCheapest(FactSheet sheet, DateOnly asOf, decimal gain, int seed)
    {
        var scorer = Editions2568.Scorer();
        var card = scorer.Score(sheet, Office, asOf);
        var plan = Planner.Plan(card, gain);
        if (!plan.IsReachable || plan.Cost > Most + 1)
        {
            return false;
        }

        var kept = new Doing(sheet, Office, asOf).All(Planner.Plan(card, 0).Keep).Sheet;
        var things = Things(kept).Where(thing => thing.Due is not { } due || due > asOf).ToList();
        foreach (var choice in Choices(things, (int)plan.Cost - 1, 0))
        {
            var doing = new Doing(kept, Office, asOf).Keeping(kept).All(choice);
            var points = scorer.Score(doing.Sheet, Office, doing.End).Points;
            Assert.True(points < card.Points + gain, $"seed {seed}: a plan of {plan.Cost}, and {string.Join("; ", choice.Select(thing => $"{thing.Count} {thing.Indicator} {thing.Item}"))}");
        }

        return true;
    }

    /// <summary>Every choice of up to so many single things, from a position on; one that can be done again is taken several times over.</summary>
    private static IEnumerable<List<PlannedAction>> Choices(List<PlannedAction> things, int count, int from)
    {
        yield return [];
        for (var i = from; i < things.Count; i++)
        {
            for (var times = 1; times <= (things[i].Kind == ActionKind.Complete ? Math.Min(1, count) : count); times++)
            {
                var taken = things[i] with { Count = times, Attributes = things[i].Attributes.ToDictionary(
                    pair => pair.Key, pair => (IReadOnlyList<string>)[.. Enumerable.Repeat(pair.Value[0], times)]) };
                foreach (var rest in Choices(things, count - times, i + 1))
                {
                    yield return [taken, .. rest];
                }
            }
        }
    }

    /// <summary>Every kind of single thing that a district can do in June.</summary>
    private static IEnumerable<PlannedAction> Things(FactSheet sheet)
    {
        var (end, june) = (new DateOnly(2025, 6, 30), new YearMonth(2025, 6));
        PlannedAction[] held =
        [
            .. Forms.Select(form => Thing(ActionKind.Hold, "awareness.session", end, ("form", form))),
            Thing(ActionKind.Hold, "training.session", end, ("organiser", "self"), ("tool", "gis")),
            Thing(ActionKind.Raise, "ict.news", end) with { Month = june },
            Thing(ActionKind.Raise, "ict.conference", end) with { Month = june },
            Thing(ActionKind.Complete, "central.database", end) with { Item = "otop-sales", Month = june },
            .. Databases.Select(item => Thing(ActionKind.Complete, "central.database", end) with { Item = item }),
            .. Registers.Select(indicator => Thing(ActionKind.Complete, indicator, null)),
            .. Sections.Select(item => Thing(ActionKind.Complete, "ict.website", null) with { Item = item }),
            .. from tambon in Tambons
               from item in Steps
               select Thing(ActionKind.Complete, "tambon.step", null, ("tambon", tambon)) with { Item = item },
        ];
        var hasComputers = sheet.Facts.Any(fact => fact.Indicator == "ict.antivirus" && fact.Office == Office);
        return hasComputers ? held.Append(Thing(ActionKind.Raise, "ict.antivirus", end)) : held;
    }

    private static PlannedAction Thing(ActionKind kind, string indicator, DateOnly? due, params (string Name, string Value)[] attributes) => new()
    {
        Kind = kind, Criterion = "", Indicator = indicator, Due = due, Count = 1, Offices = kind == ActionKind.Hold ? [] : [Office], Text = Untold,
        Attributes = attributes.ToDictionary(pair => pair.Name, pair => (IReadOnlyList<string>)[pair.Value]),
    };
}
