using Digital40.Rules.Facts;
using Digital40.Rules.Rubrics;
using Digital40.Rules.Scoring;

namespace Digital40.Rules.Checking.Samples;

/// <summary>Scores sample sheets under two rubrics until a score differs.</summary>
internal sealed class OptionTrial
{
    private readonly Scorer _one;
    private readonly Scorer _other;
    private readonly SampleSheets _sheets;

    /// <summary>Prepares a trial.</summary>
    /// <param name="inForce">Scores the criteria that the option can touch under what is in force.</param>
    /// <param name="under">The rubric under the option.</param>
    /// <param name="criteria">The codes of those criteria; only they are scored.</param>
    public OptionTrial(Scorer inForce, Rubric under, IReadOnlySet<string> criteria)
    {
        _one = inForce;
        _other = new Scorer(under, criteria);
        _sheets = new SampleSheets(new SampleSubject(inForce.Rubric, under, criteria));
    }

    /// <summary>The first of some sheets, made as small as can be, whose scores differ; <c>null</c> when none do.</summary>
    /// <param name="sheets">How many sheets are tried.</param>
    /// <param name="kinds">The kinds of office whose scores are compared.</param>
    /// <param name="differ">Whether two scores of an office differ.</param>
    public OptionDifference? Find(int sheets, IReadOnlyList<OfficeKind> kinds, Func<CriterionScore, CriterionScore, bool> differ)
    {
        for (var seed = 1; seed <= sheets; seed++)
        {
            var (sheet, asOf) = _sheets.Next(seed, _one.Rubric.Year);
            foreach (var office in sheet.Offices.Where(office => kinds.Contains(office.Kind)))
            {
                if (Compare(sheet, office, asOf, differ) is not null)
                {
                    return Compare(SheetReducer.Reduce(sheet, smaller => Compare(smaller, office, asOf, differ) is not null), office, asOf, differ);
                }
            }
        }

        return null;
    }

    private OptionDifference? Compare(FactSheet sheet, Office office, DateOnly asOf, Func<CriterionScore, CriterionScore, bool> differ)
    {
        var index = new FactIndex(sheet);
        var (one, other) = (_one.Score(index, office, asOf), _other.Score(index, office, asOf));
        foreach (var score in one.Criteria)
        {
            if (other.Criterion(score.Code) is { } changed && differ(score, changed))
            {
                return new OptionDifference(sheet, asOf, score, changed);
            }
        }

        return null;
    }
}
