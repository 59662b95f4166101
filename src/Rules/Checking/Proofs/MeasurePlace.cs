using Digital40.Rules.Facts;
using Digital40.Rules.Rubrics;
using Digital40.Rules.Rubrics.Loading;

namespace Digital40.Rules.Checking.Proofs;

/// <summary>A measure of a criterion or of a duty, with where it is written.</summary>
/// <param name="Definition">The measure.</param>
/// <param name="For">The only kind of office it is taken of; <c>null</c> for every office.</param>
/// <param name="Path">Its path in the edition.</param>
internal sealed record MeasurePlace(MeasureDefinition Definition, OfficeKind? For, SourcePath Path)
{
    /// <summary>Every measure of a rubric, those of criteria first, in the order written.</summary>
    public static IEnumerable<MeasurePlace> All(Rubric rubric)
    {
        var root = SourcePath.Root;
        var criteria = rubric.Criteria.SelectMany(criterion => criterion.Measures.Select(measure =>
            new MeasurePlace(measure, measure.For ?? OnlyKind(criterion), root.Then("criteria").Then(criterion.Code).Then("measures").Then(measure.Name))));
        var duties = rubric.Duties.Where(duty => duty.Measure is not null).Select(duty =>
            new MeasurePlace(duty.Measure!, duty.Measure!.For ?? duty.For, root.Then("duties").Then(duty.Code).Then("measure")));
        return criteria.Concat(duties);
    }

    /// <summary>The items it reads, with their paths and dates; empty where it reads its indicators as a whole.</summary>
    public IEnumerable<(ItemDue Item, SourcePath Path)> Items => Definition switch
    {
        ItemsDoneDefinition items => items.Items.Select(item => (item, Path.Then("items").Then(item.Item))),
        LadderDefinition ladder => ladder.Steps.SelectMany(step =>
            step.Items.Select(item => (item, Path.Then("steps").Then(Text.Of(step.Number)).Then("items").Then(item.Item)))),
        DoneByDefinition { Item: { } item } done => [(new ItemDue(item, done.By, null, done.Clause), Path)],
        JudgedDefinition judged => judged.Items.Select(item => (new ItemDue(item, judged.By, null, judged.Clause), Path)),
        _ => [],
    };

    private static OfficeKind? OnlyKind(Criterion criterion) => criterion.Max.Count == 1 ? criterion.Max.Keys.First() : null;
}
