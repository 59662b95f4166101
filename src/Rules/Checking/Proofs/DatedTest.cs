using Digital40.Rules.Facts;
using Digital40.Rules.Rubrics;
using Digital40.Rules.Rubrics.Loading;

namespace Digital40.Rules.Checking.Proofs;

/// <summary>A date or a window that a measure tests facts by.</summary>
/// <param name="Indicator">The indicator whose facts are tested.</param>
/// <param name="Item">The item; <c>null</c> for the whole indicator.</param>
/// <param name="For">The only kind of office that is tested; <c>null</c> for every office.</param>
/// <param name="By">The last day; <c>null</c> where <paramref name="Window"/> is tested.</param>
/// <param name="Window">The window; <c>null</c> where <paramref name="By"/> is tested.</param>
/// <param name="IsMonthEnd">Whether each month of the window is tested by its own last day.</param>
/// <param name="Path">Where the test is written.</param>
internal sealed record DatedTest(string Indicator, string? Item, OfficeKind? For, DateOnly? By, DateRange? Window, bool IsMonthEnd, SourcePath Path)
{
    /// <summary>The dates it is made of, with where they are written; those of the project window have a place of their own.</summary>
    public IEnumerable<(DateOnly Day, SourcePath Path)> Dates =>
        By is { } by ? [(by, Path)]
        : Window is { } window ? [(window.Start, Path.Then("start")), (window.End, Path.Then("end"))]
        : [];

    /// <summary>The tests of every measure of criteria and duties, in the order written.</summary>
    public static IEnumerable<DatedTest> All(Rubric rubric) => MeasurePlace.All(rubric).SelectMany(Of);

    private static IEnumerable<DatedTest> Of(MeasurePlace place)
    {
        var by = place.Path.Then("by");
        var within = place.Path.Then("within");
        return place.Definition switch
        {
            ShareDefinition share => [Until(place, share.Indicator, share.By, by)],
            JudgedDefinition judged => [Until(place, judged.Indicator, judged.By, by)],
            DoneByDefinition { By: { } day } done => [Until(place, done.Indicator, day, by) with { Item = done.Item }],
            CountDefinition count => [During(place, count.Indicator, count.Window, within)],
            DistinctDefinition distinct => [During(place, distinct.Indicator, distinct.Window, within)],
            EveryMonthDefinition month => [During(place, month.Indicator, month.Window, within)],
            MonthlyAverageDefinition average => [During(place, average.Indicator, average.Window, within)],
            ItemsDoneDefinition { Indicator: { } indicator } items =>
                place.Items.SelectMany(item => OfItem(place, indicator, items.Window, item.Item, item.Path)),
            LadderDefinition { Indicator: { } indicator } =>
                place.Items.SelectMany(item => OfItem(place, indicator, null, item.Item, item.Path)),
            _ => [],
        };
    }

    private static DatedTest Until(MeasurePlace place, string indicator, DateOnly by, SourcePath path) =>
        new(indicator, null, place.For, by, null, false, path);

    private static DatedTest During(MeasurePlace place, string indicator, DateRange window, SourcePath path) =>
        new(indicator, null, place.For, null, window, false, path);

    private static IEnumerable<DatedTest> OfItem(MeasurePlace place, string indicator, DateRange? window, ItemDue item, SourcePath path) =>
        item.Monthly is not null ? [During(place, indicator, window!, path.Then("monthly")) with { Item = item.Item, IsMonthEnd = true }]
        : item.By is { } by ? [Until(place, indicator, by, path.Then("by")) with { Item = item.Item }]
        : [];
}
