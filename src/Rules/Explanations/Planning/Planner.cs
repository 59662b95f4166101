using Digital40.Rules.Explanations.Gaps;
using Digital40.Rules.Explanations.Texts;
using Digital40.Rules.Rubrics;
using Digital40.Rules.Scoring;

namespace Digital40.Rules.Explanations.Planning;

/// <summary>
/// Says what to do next: the least there is to do for so many points more. What is to be done is counted in single things: an activity held, something
/// completed by one office, one unit of a figure (a household, a computer, a news item), a judgement; a first report is one, whatever its size. Nothing that
/// gives points today is given up: what has to go on in the months to come to hold them is listed apart and not counted. A plan is exact as far as no two
/// criteria, and no two parts of one, rest on the same activities; where they did, it might do more than it had to.
/// </summary>
public static class Planner
{
    /// <summary>The cheapest plan; of several the one that leaves most time, and then the one that serves the criteria that come first in the rubric.</summary>
    /// <param name="card">The card.</param>
    /// <param name="gain">The points to gain, 0 or more.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="gain"/> is below 0.</exception>
    public static Plan Plan(Scorecard card, decimal gain)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(gain);
        var voice = new Voice(card.Assessment);
        var mute = new Voice(card.Assessment, isMute: true);
        var outlooks = card.Criteria.Select(score => new CriterionOutlook(mute, score)).ToList();
        var most = outlooks.Sum(outlook => outlook.Most);
        var chosen = Outcomes(Cheapest(outlooks, Math.Min(gain, most)));
        var steps = new List<PlanStep>();
        var keep = new List<PlannedAction>();
        foreach (var (outlook, outcome) in outlooks.Zip(chosen))
        {
            var actions = Actions.Of(voice, outlook, outcome?.Needs ?? outlook.Keep).ToLookup(action => action.Count > action.KeepCount);
            keep.AddRange(actions[false]);
            if (outcome is not null)
            {
                steps.Add(Step(voice, outlook, outcome, actions[true]));
            }
        }

        return new Plan(gain, most, steps, Actions.InTime(keep), Say(voice, gain, most, steps));
    }

    /// <summary>Criterion by criterion, the cheapest choice for every gain up to the one that is wanted.</summary>
    private static Choice Cheapest(List<CriterionOutlook> outlooks, decimal wanted)
    {
        var choices = new SortedDictionary<decimal, Choice> { [0] = Choice.None };
        foreach (var (position, outlook) in outlooks.Index())
        {
            var next = new SortedDictionary<decimal, Choice>();
            foreach (var (gain, choice) in choices)
            {
                Take(next, gain, choice.Then(position, null));
                foreach (var outcome in outlook.Outcomes)
                {
                    Take(next, Math.Min(wanted, gain + outcome.Gain), choice.Then(position, outcome));
                }
            }

            choices = next;
        }

        return choices[wanted];
    }

    private static void Take(SortedDictionary<decimal, Choice> choices, decimal gain, Choice choice)
    {
        if (!choices.TryGetValue(gain, out var known) || choice.IsBetterThan(known))
        {
            choices[gain] = choice;
        }
    }

    private static List<Outcome?> Outcomes(Choice choice)
    {
        var outcomes = new List<Outcome?>();
        for (var at = choice; at.Before is not null; at = at.Before)
        {
            outcomes.Add(at.Outcome);
        }

        outcomes.Reverse();
        return outcomes;
    }

    private static PlanStep Step(Voice voice, CriterionOutlook outlook, Outcome outcome, IEnumerable<PlannedAction> actions)
    {
        var text = outcome.Level is { } level
            ? voice.Say(PhraseKeys.LevelNext, ("level", level.Number), ("added", outcome.Gain), ("wording", level.Wording))
            : voice.Say(PhraseKeys.LevelFull, ("added", outcome.Gain));
        return new PlanStep(
            outlook.Score.Code, outlook.Score.Criterion.Title, outcome.Level?.Number, outcome.Points, outcome.Gain, text, Actions.InTime(actions));
    }

    private static LocalizedText Say(Voice voice, decimal gain, decimal most, List<PlanStep> steps) => gain > most
        ? voice.Say(PhraseKeys.PlanTooMuch, ("wanted", gain), ("most", most))
        : voice.Say(PhraseKeys.PlanGains, ("count", Numbers.Text(steps.Sum(step => step.Cost))), ("gain", steps.Sum(step => step.Adds)));
}
