using Digital40.Rubric.Oracle.Readings;

namespace Digital40.Rubric.Oracle.Criteria;

/// <summary>5 Innovation (L331-L367): the means of five items over their raters.</summary>
internal static class InnovationCriterion
{
    private const int ItemsOfFirstHeading = 2;
    private const int MostPointsOfItem = 2;

    private static readonly DateOnly CutOff = new(2025, 6, 30);

    private static readonly DateOnly EarlierCutOff = new(2025, 6, 20);

    private static readonly string[] Items = ["1.1", "1.2", "2.1", "2.2", "2.3"];

    public static OracleCriterion Score(OfficeScope scope)
    {
        var cutOff = scope.Interpretation.InnovationCutOffJune20 ? EarlierCutOff : CutOff;
        var ratings = new Rating[Items.Length];
        var reported = 0;
        foreach (var fact in scope.Own(Indicator.Innovation))
        {
            var item = Array.IndexOf(Items, fact.Item);
            reported |= 1 << item;
            if (fact.Date <= cutOff)
            {
                ratings[item] = ratings[item].With((Judgement)fact);
            }
        }

        var points = Points(ratings, scope.Interpretation.InnovationHeadingsScaled);
        return new OracleCriterion(
            "5", points, 10, null, States.Of(int.PopCount(reported), Items.Length), points, scope.IsOpen(cutOff) ? 10 : points, Reasons(ratings));
    }

    private static decimal Points(Rating[] ratings, bool headingsScaled)
    {
        var first = Sum(ratings.AsSpan(..ItemsOfFirstHeading));
        var second = Sum(ratings.AsSpan(ItemsOfFirstHeading..));
        return headingsScaled
            ? first.Times(5, 4).Plus(second).Times(10, 11).RoundedToCents() // The headings give 5 and 6 points, 11 in all.
            : first.Plus(second).RoundedToCents();
    }

    private static Fraction Sum(ReadOnlySpan<Rating> ratings)
    {
        var sum = Fraction.Zero;
        foreach (var rating in ratings)
        {
            sum = rating.Raters > 0 ? sum.Plus(new Fraction(rating.Points, rating.Raters)) : sum;
        }

        return sum;
    }

    private static OracleReason[] Reasons(Rating[] ratings)
    {
        var reasons = new OracleReason[ratings.Length];
        for (var item = 0; item < reasons.Length; item++)
        {
            var rating = ratings[item];
            decimal? mean = rating.Raters > 0 ? (decimal)rating.Points / rating.Raters : null;
            reasons[item] = OracleReason.Of(Items[item], mean, MostPointsOfItem, rating.Judgements ?? []);
        }

        return reasons;
    }

    /// <summary>What an item was given in all, and by how many.</summary>
    private readonly record struct Rating(int Points, int Raters, List<Fact>? Judgements)
    {
        public Rating With(Judgement judgement)
        {
            var judgements = Judgements ?? [];
            judgements.Add(judgement);
            return new Rating(Points + judgement.Points, Raters + 1, judgements);
        }
    }
}
