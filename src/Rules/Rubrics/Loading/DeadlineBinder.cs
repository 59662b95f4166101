namespace Digital40.Rules.Rubrics.Loading;

/// <summary>Reads deadlines.</summary>
internal static class DeadlineBinder
{
    private const int LastDayOfEveryMonth = 28;

    /// <summary>The deadlines, in the order written.</summary>
    public static IReadOnlyList<Deadline> BindAll(Fields root, Scope scope, IReadOnlyDictionary<string, Channel> destinations, IReadOnlyList<Criterion> criteria)
    {
        var byCode = new Dictionary<string, Criterion>(StringComparer.Ordinal);
        foreach (var criterion in criteria)
        {
            byCode.TryAdd(criterion.Code, criterion);
        }

        return [.. root.Entries("deadlines").Select(entry => Bind(entry.Code, entry.Fields, scope, destinations, byCode))];
    }

    private static Deadline Bind(
        string code,
        Fields fields,
        Scope scope,
        IReadOnlyDictionary<string, Channel> destinations,
        Dictionary<string, Criterion> criteria)
    {
        var deadline = new Deadline
        {
            Code = code,
            Title = fields.Wording("title"),
            For = Words.OfficesOf(fields, needed: true),
            Schedule = Schedule(fields, scope),
            To = Scope.Find(fields, "to", destinations, "channel or recipient")?.Code ?? "",
            Criterion = fields.Has("criterion") ? Scope.Find(fields, "criterion", criteria, "criterion")?.Code : null,
            Links = fields.Optional("of") is { } of ? Links(fields, of, scope) : [],
            Clause = fields.Clause(),
        };
        fields.Done();
        return deadline;
    }

    private static DeadlineSchedule Schedule(Fields fields, Scope scope)
    {
        switch (fields.Needed("due"))
        {
            case SourceScalar { Text: "undated" } or null:
                return new UndatedSchedule();
            case SourceMapping:
                var due = fields.Mapping("due")!;
                DeadlineSchedule schedule = due.Has("day") ? Monthly(due, scope) : Once(due);
                due.Done();
                return schedule;
            case var scalar:
                return new OnceSchedule(Values.Date(scalar, fields.Path.Then("due"), fields.Problems));
        }
    }

    private static OnceSchedule Once(Fields due)
    {
        var on = due.Date("on");
        var reminder = due.OptionalDate("remind");
        if (on != default && reminder >= on)
        {
            due.Problem(RubricErrorCodes.Date, "remind", "a date before the deadline", due.Node["remind"]!.Described);
        }

        return new OnceSchedule(on, reminder);
    }

    private static MonthlySchedule Monthly(Fields due, Scope scope)
    {
        var last = due.Needed("day") is SourceScalar { Text: "last" };
        int? day = last ? null : due.Whole("day", least: 1);
        if (day > LastDayOfEveryMonth)
        {
            due.Problem(RubricErrorCodes.Number, "day", "a day that every month has (1 to 28), or last", due.Node["day"]!.Described);
            day = LastDayOfEveryMonth;
        }

        return new MonthlySchedule(day, scope.Within(due).Months, due.Choice("in", Words.DueIn));
    }

    private static List<DeadlineLink> Links(Fields fields, SourceNode of, Scope scope)
    {
        var path = fields.Path.Then("of");
        var links = new List<DeadlineLink>();
        foreach (var (text, node) in Values.Texts(of, path, fields.Problems))
        {
            var parts = text.Split('/', 2);
            var indicator = Scope.Find(parts[0], node, path, fields.Problems, scope.Indicators, "indicator");
            if (indicator is not null && parts is [_, var item])
            {
                Scope.Find(item, node, path, fields.Problems, indicator.Items, $"item of {indicator.Code}");
            }

            links.Add(new DeadlineLink(parts[0], parts.ElementAtOrDefault(1)));
        }

        return links;
    }
}
