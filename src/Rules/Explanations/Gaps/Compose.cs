using Digital40.Rules.Explanations.Texts;

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
        var todo = isDoable ? needs.Where(need => need.Count > 0).ToList() : [];
        return gap with
        {
            Needs = isDoable ? needs : [],
            More = todo.Count == 0 ? null : NeedSet.Count(todo),
            MoreText = GapText.More(voice, todo),
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
        var due = parts.Where(part => part.State != GapState.Holds && (part.State == GapState.Closed) == (state == GapState.Closed)).Min(part => part.Due);
        var listed = isWhole ? parts : [.. parts.Where(part => part.State != GapState.Holds)];
        return Leaf(voice, gap with { State = state, Due = due, Parts = listed }, needs);
    }

    /// <summary>A gap that is closed when some of its parts are: those that take least, and of those the ones that leave most time.</summary>
    /// <param name="voice">Says things.</param>
    /// <param name="gap">The gap; its state says whether it holds today.</param>
    /// <param name="parts">All the parts, in order.</param>
    /// <param name="count">How many are needed.</param>
    public static Gap Some(Voice voice, Gap gap, IReadOnlyList<Gap> parts, int count)
    {
        var open = parts.Where(part => part.State != GapState.Holds).ToList();
        var needed = count - (parts.Count - open.Count);
        var cheapest = Cheapest(voice, open, needed);
        if (needed > 0 && cheapest.Count < needed)
        {
            var missed = open.Where(part => part.State == GapState.Closed).Max(part => part.Due);
            return Leaf(voice, gap with { State = GapState.Closed, Due = missed, Parts = open, Choose = needed });
        }

        var needs = NeedSet.Merged(parts.Where(part => part.State == GapState.Holds).Concat(cheapest).Select(part => part.Needs));
        var holds = gap.State == GapState.Holds;
        var state = !holds ? GapState.Open : NeedSet.Count(needs) > 0 ? GapState.Keep : GapState.Holds;
        var chosen = new HashSet<Gap>(cheapest, ReferenceEqualityComparer.Instance);
        var marked = open.Select(part => chosen.Contains(part) ? part with { IsCheapest = true } : part).ToList();
        return Leaf(
            voice,
            gap with { State = state, Due = cheapest.Min(part => part.Due), Parts = marked, Choose = needed > 0 && needed < open.Count ? needed : null },
            needs);
    }

    private static List<Gap> Cheapest(Voice voice, List<Gap> open, int needed)
    {
        var (asOf, horizon) = (voice.Assessment.AsOf, voice.Rubric.Window.End);
        return
        [
            .. open.Where(part => part.IsReachable)
                .OrderBy(part => NeedSet.Count(part.Needs))
                .ThenByDescending(part => NeedSet.Slack(part.Needs.Select(need => (need, need.Count)), asOf, horizon))
                .Take(Math.Max(0, needed)),
        ];
    }
}
