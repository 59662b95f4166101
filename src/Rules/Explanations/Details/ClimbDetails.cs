using System.Globalization;
using Digital40.Rules.Explanations.Readings;
using Digital40.Rules.Explanations.Texts;
using Digital40.Rules.Measures;
using Digital40.Rules.Rubrics;

namespace Digital40.Rules.Explanations.Details;

/// <summary>Which step of which tambon: every climber with its steps and their items, the best climber first.</summary>
internal static class ClimbDetails
{
    public static IReadOnlyList<Detail> Of(Voice voice, LadderDefinition ladder, Measure measure) =>
        [.. Climber.Of(measure).Select(climber => Of(voice, ladder, climber))];

    /// <summary>What a climber is called: its name and its office.</summary>
    public static LocalizedText Label(Voice voice, Climber climber) => climber.Name is { } name
        ? Voice.Joined([new LocalizedText(name, name), voice.Office(climber.Office)])
        : voice.Office(climber.Office);

    private static Detail Of(Voice voice, LadderDefinition ladder, Climber climber) => new()
    {
        Kind = DetailKind.Climber,
        Code = climber.Name is { } name ? $"{climber.Office}/{name}" : climber.Office,
        Label = Label(voice, climber),
        Text = ValueTexts.Number(voice, climber.Steps, ladder.UnitLabel),
        Value = climber.Steps,
        LateParts = () => Steps(voice, ladder, climber),
    };

    private static List<Detail> Steps(Voice voice, LadderDefinition ladder, Climber climber)
    {
        var steps = new List<Detail>();
        foreach (var step in ladder.Steps)
        {
            var isClimbed = steps.Count == 0 || ladder.Counting == LadderCounting.Each || steps[^1].IsMet == true;
            steps.Add(Of(voice, ladder, step, climber, isClimbed));
        }

        return steps;
    }

    private static Detail Of(Voice voice, LadderDefinition ladder, LadderStep step, Climber climber, bool isClimbed)
    {
        var items = step.Items.Select(item => OfItem(voice, ladder, item, climber)).ToList();
        var isDone = items.All(item => item.IsMet == true);
        var phrase = !isDone ? PhraseKeys.DetailNotMet : isClimbed ? PhraseKeys.DetailMet : PhraseKeys.DetailStepMissing;
        return new Detail
        {
            Kind = DetailKind.Step,
            Code = step.Number.ToString(CultureInfo.InvariantCulture),
            Label = step.Label,
            Text = voice.Say(phrase),
            IsMet = isDone && isClimbed,
            Parts = items,
            Clause = step.Clause,
        };
    }

    /// <summary>How far a climber has come with an item.</summary>
    public static Detail OfItem(Voice voice, LadderDefinition ladder, ItemDue item, Climber climber)
    {
        var flags = climber.Flags.Where(flag => flag.Item == item.Item).ToList();
        var late = flags.Where(flag => flag.Done && flag.Date > item.By).Select(flag => (DateOnly?)flag.Date).Min();
        var standing = new OfficeFlag(climber.Office, climber.On(item), late, flags.Count > 0);
        return new Detail
        {
            Kind = DetailKind.Item,
            Code = item.Item,
            Label = voice.Item(ladder.Indicator!, item.Item),
            Text = FlagDetails.Standing(voice, standing, item.By),
            IsMet = standing.IsDone,
            Due = item.By,
            Done = standing.On,
            Clause = item.Clause,
        };
    }
}
