using Digital40.Rules.Checking.Combinations;
using Digital40.Rules.Facts;
using Digital40.Rules.Rubrics;
using Digital40.Rules.Scoring;
using Digital40.Rules.Tests.Oracle;
using Digital40.Rules.Tests.Rubrics;

namespace Digital40.Rules.Tests.Checking.Combinations;

public sealed class ActivityCountTests
{
    private static readonly ActivityCount All = new("x", null, null);
    private static readonly ActivityCount Forms = new("x", "form", null);

    [Theory]
    [InlineData(3, 2, true)]
    [InlineData(2, 2, true)]
    [InlineData(1, 2, false)]
    [InlineData(1, 0, false)]
    [InlineData(0, 0, true)]
    [InlineData(0, 1, false)]
    public void Allows_ActivitiesAndTheirForms_AsManyFormsAsActivitiesAtMost(int activities, int forms, bool allowed) =>
        AssertAllows(allowed, All, activities, Forms, forms);

    [Theory]
    [InlineData(2, 1, true)]
    [InlineData(2, 0, false)]
    [InlineData(1, 0, true)]
    [InlineData(1, 1, false)]
    public void Allows_FormsAndTheCountInTheSecondMostUsed_OnlyTogether(int forms, int inSecond, bool allowed) =>
        AssertAllows(allowed, Forms, forms, Used(2), inSecond);

    [Theory]
    [InlineData(1, 3, 2, 2, true)]
    [InlineData(1, 2, 2, 3, false)]
    [InlineData(2, 2, 2, 2, true)]
    [InlineData(2, 2, 2, 3, false)]
    public void Allows_MoreAndLessUsedForms_NoMoreInTheLessUsed(int n, int count, int otherN, int otherCount, bool allowed) =>
        AssertAllows(allowed, Used(n), count, Used(otherN), otherCount);

    [Theory]
    [InlineData(5, 5, true)]
    [InlineData(5, 6, false)]
    [InlineData(0, 0, true)]
    [InlineData(3, 0, false)]
    public void Allows_ActivitiesAndTheCountInTheMostUsedForm_NoMoreThanAll(int activities, int inMostUsed, bool allowed) =>
        AssertAllows(allowed, All, activities, Used(1), inMostUsed);

    [Fact]
    public void Allows_None_OnlyWithNone()
    {
        Assert.True(All.Allows(null, Forms, null));
        Assert.False(All.Allows(null, Forms, 0));
        Assert.False(All.Allows(0, Forms, null));
    }

    [Fact]
    public void Allows_FormsAndTools_Anything() => AssertAllows(true, Forms, 1, new ActivityCount("x", "tool", null), 9);

    [Theory]
    [InlineData("")]
    [InlineData("awareness-basis=per-form")]
    [InlineData("promotion-basis=each-of-two-channels")]
    public void Allows_WhateverRandomSheetsComeTo(string choice)
    {
        var choices = Interpretation.Parse(choice.Length == 0 ? [] : [choice], RubricFolder.Edition.Register).Interpretation!;
        var scorer = new Scorer(RubricFolder.Edition.Under(choices));
        var compared = 0;
        for (var seed = 1; seed <= 100; seed++)
        {
            var random = new Random(seed);
            var scores = scorer.ScoreAll(RandomFactSheets.Next(random), RandomDates.AsOf(random)).SelectMany(card => card.Criteria);
            foreach (var group in scores.SelectMany(score => score.Measures.GroupBy(measure => ActivityCount.From(measure.Definition)?.Of)).Where(group => group.Key is not null))
            {
                foreach (var (one, other) in group.SelectMany(_ => group, (one, other) => (one, other)))
                {
                    compared++;
                    Assert.True(ActivityCount.From(one.Definition)!.Allows(one.Value?.Value, ActivityCount.From(other.Definition)!, other.Value?.Value), $"seed {seed}: {one.Key} and {other.Key}");
                }
            }
        }

        Assert.True(compared > 1000);
    }

    private static ActivityCount Used(int values) => new("x", null, new MostUsed("form", values));

    private static void AssertAllows(bool allowed, ActivityCount one, decimal value, ActivityCount other, decimal otherValue)
    {
        Assert.Equal(allowed, one.Allows(value, other, otherValue));
        Assert.Equal(allowed, other.Allows(otherValue, one, value));
    }
}
