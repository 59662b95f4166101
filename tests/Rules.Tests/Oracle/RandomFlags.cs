using Digital40.Rules.Facts;

namespace Digital40.Rules.Tests.Oracle;

/// <summary>Databases, mechanisms, surveys, website sections and the steps of tambons, done or not, once or several times.</summary>
internal static class RandomFlags
{
    private const string Sales = "otop-sales";

    private static readonly string[] Databases = ["savings-group", "poverty-fund", "leaders", "mother-fund", "tambon-plan"];

    private static readonly string[] Sections = ["structure", "announcements", "services", "contact"];

    private static readonly string[] Plain = ["ict.mechanism", "ict.survey", "ict.registry", "click.mechanism", "click.summary"];

    private static readonly string[] Steps = ["selected", "issues-by-cia", "knowledge", "recorded", "lesson-pdf", "video", "sent"];

    private static readonly string[] Tambons = ["ในเมือง", "b", "c"];

    public static void Add(RandomDraft draft, string office)
    {
        foreach (var item in Databases)
        {
            AddSome(draft, office, "central.database", item);
        }

        foreach (var item in Sections)
        {
            AddSome(draft, office, "ict.website", item);
        }

        foreach (var indicator in Plain)
        {
            AddSome(draft, office, indicator, null);
        }

        AddSales(draft, office);
        AddTambons(draft, office);
    }

    private static void AddSales(RandomDraft draft, string office)
    {
        foreach (var month in RandomDates.Months)
        {
            for (var count = draft.IsReported ? draft.Random.Next(1, 3) : 0; count > 0; count--)
            {
                var day = draft.IsGood ? month.LastDay : RandomDates.DayOf(month, draft.Random);
                Add(draft, office, "central.database", Sales, day, month: month);
            }
        }
    }

    /// <summary>Tambons that climb to some step, some of them leaving one out.</summary>
    private static void AddTambons(RandomDraft draft, string office)
    {
        foreach (var tambon in Tambons)
        {
            var climbed = draft.IsReported ? draft.IsGood ? Steps.Length : draft.Random.Next(Steps.Length + 1) : 0;
            var leftOut = draft.IsGood ? -1 : draft.Random.Next(Steps.Length);
            for (var step = 0; step < climbed; step++)
            {
                if (step != leftOut)
                {
                    Add(draft, office, "tambon.step", Steps[step], draft.Day(), tambon: tambon);
                }
            }
        }
    }

    private static void AddSome(RandomDraft draft, string office, string indicator, string? item)
    {
        for (var count = draft.IsReported ? draft.Random.Next(1, 4) : 0; count > 0; count--)
        {
            Add(draft, office, indicator, item, draft.Day());
        }
    }

    private static void Add(
        RandomDraft draft, string office, string indicator, string? item, DateOnly day, YearMonth? month = null, string? tambon = null) =>
        draft.Facts.Add(new Flag
        {
            Id = draft.NextId,
            Office = office,
            Indicator = indicator,
            Item = item,
            Date = day,
            Month = month,
            Done = draft.IsGood || draft.Happens(0.7),
            Attributes = tambon is null ? new Dictionary<string, string>() : new Dictionary<string, string> { ["tambon"] = tambon },
            Evidence = draft.Evidence(),
        });
}
