using Digital40.Rules.Explanations.Texts;
using Digital40.Rules.Rubrics;

namespace Digital40.Rules.Explanations.Gaps;

/// <summary>Puts gaps together: all of several, or some of them.</summary>
internal static class Compose
{
    /// <summary>A gap of its own, closed by certain needs. The texts on what is to do and until when are added.</summary>
    /// <param name="voice">Says things.</param>
    /// <param name="gap">The gap with its kind, its words, its state and its deadline.</param>
    /// <param name="needs">What closes it.</param>
    public static Gap Leaf(Voice voice, Gap gap, params IReadOnlyList<Need> needs)
    {
        if (gap.State is GapState.Open or GapState.Keep && !needs.All(need => need.IsPossible))
        {
            gap = gap with { State = GapState.Closed };
        }

        // Needs of nothing stay with what holds: they say what must not be overshot while others are met.
        var isDoable = gap.State != GapState.Closed;
        var todo = isDoable ? needs.Where(need => need.Count > 0).ToLookup(need => need.IsKept) : null;
        List<Need> open = [.. todo?[false] ?? []];
        List<Need> kept = [.. todo?[true] ?? []];
        return gap with
        {
            Needs = isDoable ? needs : [],
            More = open.Count == 0 ? null : NeedSet.Count(open),
            MoreText = GapText.More(voice, open),
            Keep = kept.Count == 0 ? null : NeedSet.Count(kept),
            KeepText = GapText.More(voice, kept) is { } more ? voice.Say(PhraseKeys.GapToKeep, ("more", more)) : null,
            DeadlineText = GapText.Deadline(voice, gap.State, gap.Due),
        };
    }

    /// <summary>A gap that is closed when all of its parts are.</summary>
    /// <param name="voice">Says things.</param>
    /// <param name="gap">The gap; its state and its deadline are its parts'.</param>
    /// <param name="parts">All the parts, in order.</param>
    /// <param name="isWhole">Whether the parts that hold are listed too.</param>
    public static Gap All(Voice voice, Gap gap, IReadOnlyList<Gap> parts, bool isWhole = false)
    {
        var needs = NeedSet.Merged(parts.Select(part => part.Needs));
        var state = parts.Any(part => part.State == GapState.Closed) ? GapState.Closed
            : parts.Any(part => part.State == GapState.Open) ? GapState.Open
            : parts.Any(part => part.State == GapState.Keep) ? GapState.Keep
            : GapState.Holds;
        var due = parts.Where(part => part.State == state).Min(part => part.Due);
        var listed = isWhole ? parts : [.. parts.Where(part => part.State != GapState.Holds)];
        return Leaf(voice, gap with { State = state, Due = due, Parts = listed }, needs);
    }

    /// <summary>
    /// A gap that is closed when some of its parts are: those that hold today are kept up, and to them come those that take least, of those the ones that leave
    /// most time.
    /// </summary>
    /// <param name="voice">Says things.</param>
    /// <param name="gap">The gap; its state says whether it holds today.</param>
    /// <param name="parts">All the parts, in order.</param>
    /// <param name="count">How many are needed.</param>
    public static Gap Some(Voice voice, Gap gap, IReadOnlyList<Gap> parts, int count)
    {
        var listed = parts.Where(part => part.State != GapState.Holds).ToList();
        var needed = count - (parts.Count - listed.Count);
        var missing = needed - listed.Count(part => part.State == GapState.Keep);
        var choose = missing > 0 && missing < listed.Count(part => part.State != GapState.Keep) ? missing : (int?)null;
        var cheapest = Cheapest(voice, listed, needed);
        if (cheapest.Count < needed)
        {
            var missed = listed.Where(part => part.State == GapState.Closed).Max(part => part.Due);
            return Leaf(voice, gap with { State = GapState.Closed, Due = missed, Parts = listed, Choose = choose });
        }

        var needs = NeedSet.Merged(parts.Where(part => part.State == GapState.Holds).Concat(cheapest).Select(part => part.Needs));
        var state = gap.State != GapState.Holds ? GapState.Open : NeedSet.Count(needs) > 0 ? GapState.Keep : GapState.Holds;
        var chosen = new HashSet<Gap>(cheapest, ReferenceEqualityComparer.Instance);
        return Leaf(
            voice,
            gap with
            {
                State = state,
                Due = cheapest.Where(part => part.State == state).Min(part => part.Due),
                Parts = [.. listed.Select(part => chosen.Contains(part) ? part with { IsCheapest = true } : part)],
                Choose = choose,
            },
            needs);
    }

    private static List<Gap> Cheapest(Voice voice, List<Gap> open, int needed)
    {
        var (asOf, horizon) = (voice.Assessment.AsOf, voice.Rubric.Window.End);
        return
        [
            .. open.Where(part => part.IsReachable)
                .OrderBy(part => part.State == GapState.Keep ? 0 : 1)
                .ThenBy(part => NeedSet.Count(part.Needs))
                .ThenByDescending(part => NeedSet.Slack(part.Needs.Select(need => (need, need.Count)), asOf, horizon))
                .Take(Math.Max(0, needed)),
        ];
    }
}
