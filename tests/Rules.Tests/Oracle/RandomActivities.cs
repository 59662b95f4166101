using Digital40.Rules.Facts;

namespace Digital40.Rules.Tests.Oracle;

/// <summary>Sessions, promotions and events.</summary>
internal static class RandomActivities
{
    private static readonly string[] Forms = ["training", "media", "monitoring"];
    private static readonly string[] Organisers = ["self", "other"];
    private static readonly string[] Tools = ["click", "smart-bmn", "cia", "gis", "central", "other"];
    private static readonly string[] Channels = ["facebook", "website", "youtube", "line", "radio", "print", "other"];

    public static void Add(RandomDraft draft, string office)
    {
        var forms = Forms[..draft.Random.Next(1, Forms.Length + 1)];
        for (var count = Count(draft, most: 7); count > 0; count--)
        {
            Add(draft, office, "awareness.session", Day(draft), ("form", draft.Pick(forms)));
        }

        for (var count = Count(draft, most: 9); count > 0; count--)
        {
            var organiser = draft.IsGood ? Organisers[0] : draft.Pick(Organisers);
            Add(draft, office, "training.session", Day(draft), ("organiser", organiser), ("tool", draft.Pick(Tools)));
        }

        AddOfMonths(draft, office);
    }

    private static void AddOfMonths(RandomDraft draft, string office)
    {
        foreach (var month in RandomDates.Months)
        {
            for (var count = OfMonth(draft); count > 0; count--)
            {
                Add(draft, office, "click.promotion", DayIn(month, draft), ("channel", draft.Pick(Channels)));
            }

            for (var count = OfMonth(draft); count > 0; count--)
            {
                Add(draft, office, "click.event", DayIn(month, draft));
            }
        }
    }

    private static int Count(RandomDraft draft, int most) => draft.IsReported ? draft.Random.Next(most + 1) : 0;

    private static int OfMonth(RandomDraft draft) => !draft.IsReported ? 0 : draft.IsGood ? draft.Random.Next(2, 5) : draft.Random.Next(3);

    private static DateOnly Day(RandomDraft draft) =>
        draft.IsGood ? new DateOnly(2025, 1, 1).AddDays(draft.Random.Next(181)) : RandomDates.Day(draft.Random);

    private static DateOnly DayIn(YearMonth month, RandomDraft draft) => draft.Random.Next(4) switch
    {
        0 => month.FirstDay,
        1 => month.LastDay,
        _ => month.FirstDay.AddDays(draft.Random.Next(month.LastDay.Day)),
    };

    private static void Add(RandomDraft draft, string office, string indicator, DateOnly day, params (string Name, string Value)[] attributes) =>
        draft.Facts.Add(new Activity
        {
            Id = draft.NextId,
            Office = office,
            Indicator = indicator,
            Date = day,
            Attributes = attributes.ToDictionary(attribute => attribute.Name, attribute => attribute.Value),
            Evidence = draft.Evidence(),
        });
}
