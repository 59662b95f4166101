namespace Digital40.Rules.Rubrics.Loading;

/// <summary>Reads a rubric from a source that an interpretation has been applied to.</summary>
internal static class RubricBinder
{
    private const int FirstBuddhistYear = 2400;

    /// <summary>The rubric; not to be used when problems were added.</summary>
    public static Rubric Bind(SourceMapping root, Interpretation interpretation, string hash, Problems problems)
    {
        var fields = new Fields(root, SourcePath.Root, problems);
        var year = fields.Whole("edition", FirstBuddhistYear);
        fields.Choice("status", Words.Status);
        var title = fields.Wording("title");
        var (window, windowClause) = Window(fields);
        var scope = new Scope(window, DirectoryBinder.Units(fields), IndicatorBinder.BindAll(fields));
        var (areas, criteria) = CriterionBinder.BindAll(fields, scope);
        var channels = DirectoryBinder.Channels(fields, "channels");
        var recipients = DirectoryBinder.Channels(fields, "recipients");
        var rubric = new Rubric
        {
            Year = year,
            Title = title,
            Interpretation = interpretation,
            EditionHash = hash,
            Window = window,
            WindowClause = windowClause,
            Cards = DirectoryBinder.Cards(fields),
            Areas = areas,
            Criteria = criteria,
            Indicators = scope.Indicators,
            Deadlines = DeadlineBinder.BindAll(fields, scope, Destinations(channels, recipients, fields), criteria),
            DueSoonDays = fields.Whole("due-soon-days"),
            Duties = DutyBinder.BindAll(fields, scope),
            Channels = channels,
            Recipients = recipients,
            Offices = DirectoryBinder.Offices(fields),
            WorkingGroup = DirectoryBinder.WorkingGroup(fields),
            InnovationForm = FormBinder.Bind(fields),
            Wording = WordingBinder.Bind(fields),
        };
        fields.Needed("register");
        fields.Done();
        return rubric;
    }

    private static (DateRange Window, string Clause) Window(Fields root)
    {
        if (root.Mapping("window") is not { } fields)
        {
            return (new DateRange(default, default), "");
        }

        var clause = fields.Clause();
        return (RangeBinder.Bind(fields), clause);
    }

    private static Dictionary<string, Channel> Destinations(
        IReadOnlyDictionary<string, Channel> channels,
        IReadOnlyDictionary<string, Channel> recipients,
        Fields root)
    {
        var destinations = new Dictionary<string, Channel>(channels, StringComparer.Ordinal);
        foreach (var recipient in recipients.Values.Where(recipient => !destinations.TryAdd(recipient.Code, recipient)))
        {
            root.Problem(RubricErrorCodes.CodeDuplicate, "recipients", "codes that no channel has", $"'{recipient.Code}'");
        }

        return destinations;
    }
}
