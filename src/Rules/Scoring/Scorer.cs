using Digital40.Rules.Facts;
using Digital40.Rules.Rubrics;

namespace Digital40.Rules.Scoring;

/// <summary>
/// Scores offices under a rubric: a pure function of the rubric, the facts and the day. The rules are compiled once; a scorer may be used on any number
/// of threads.
/// </summary>
public sealed class Scorer
{
    private readonly Lazy<ISessionFactory> _province;
    private readonly Lazy<ISessionFactory> _district;
    private readonly Lazy<bool> _hasEditionRules;

    /// <summary>Makes a scorer.</summary>
    /// <param name="rubric">The rubric.</param>
    public Scorer(Rubric rubric)
        : this(rubric, only: null)
    {
    }

    /// <summary>Makes a scorer of some criteria alone, by their codes, for a few trials; of all, for good, where none are given.</summary>
    internal Scorer(Rubric rubric, IReadOnlySet<string>? only)
    {
        Rubric = rubric;
        _hasEditionRules = new Lazy<bool>(() => EditionRules.Load(rubric.Year).Any());
        _province = new Lazy<ISessionFactory>(() => RubricRules.Compile(rubric.Year, RubricRules.For(rubric, OfficeKind.Province, only), only is not null));
        _district = new Lazy<ISessionFactory>(() => RubricRules.Compile(rubric.Year, RubricRules.For(rubric, OfficeKind.District, only), only is not null));
    }

    /// <summary>The rubric.</summary>
    public Rubric Rubric { get; }

    /// <summary>Whether the edition adds rules of its own in C#: what those read is not told by the rubric.</summary>
    public bool HasEditionRules => _hasEditionRules.Value;

    /// <summary>Scores every office of a sheet, in the sheet's order.</summary>
    /// <param name="sheet">The sheet.</param>
    /// <param name="asOf">The day; the last day of the window where none is given.</param>
    public IReadOnlyList<Scorecard> ScoreAll(FactSheet sheet, DateOnly? asOf = null)
    {
        var index = new FactIndex(sheet);
        var cards = new Scorecard[sheet.Offices.Count];
        for (var i = 0; i < cards.Length; i++)
        {
            cards[i] = Score(index, sheet.Offices[i], asOf ?? Rubric.DefaultAsOf);
        }

        return cards;
    }

    /// <summary>Scores one office of a sheet.</summary>
    /// <param name="sheet">The sheet.</param>
    /// <param name="office">The office's code.</param>
    /// <param name="asOf">The day; the last day of the window where none is given.</param>
    /// <exception cref="KeyNotFoundException">The sheet has no such office.</exception>
    public Scorecard Score(FactSheet sheet, string office, DateOnly? asOf = null)
    {
        var found = sheet.Offices.FirstOrDefault(other => other.Code == office) ?? throw new KeyNotFoundException($"There is no office '{office}'.");
        return Score(new FactIndex(sheet), found, asOf ?? Rubric.DefaultAsOf);
    }

    /// <summary>Scores an office of an indexed sheet.</summary>
    /// <param name="index">The sheet, indexed once for any number of scores.</param>
    /// <param name="office">The office, one of the sheet's.</param>
    /// <param name="asOf">The day.</param>
    public Scorecard Score(FactIndex index, Office office, DateOnly asOf)
    {
        var factory = office.Kind == OfficeKind.Province ? _province.Value : _district.Value;
        var assessment = new Assessment(Rubric, office, index.DistrictsOf(office), asOf);
        var facts = Facts(index, assessment);

        // Facts that come before the session is activated are matched once, all together.
        var session = factory.CreateSession(initial => initial.InsertAll(facts));
        try
        {
            session.Fire();
            return session.Query<Scorecard>().AsEnumerable().Single();
        }
        finally
        {
            // Our own engine takes the session's memory back; where the package stands in, there is nothing to dispose.
            (session as IDisposable)?.Dispose();
        }
    }

    private List<object> Facts(FactIndex index, Assessment assessment)
    {
        var own = index.FactsOf(assessment.Office.Code);
        List<object> facts = new(1 + own.Count + assessment.Districts.Sum(district => index.FactsOf(district).Count)) { assessment };
        for (var i = 0; i < own.Count; i++)
        {
            var fact = own[i];
            if (fact.Date <= assessment.AsOf)
            {
                facts.Add(fact);
            }
        }

        foreach (var district in assessment.Districts)
        {
            AddRolledUp(facts, index.FactsOf(district), assessment.AsOf);
        }

        return facts;
    }

    /// <summary>Adds those facts of a district that its province's values are made of; facts of one indicator often come in a row.</summary>
    private void AddRolledUp(List<object> facts, IReadOnlyList<Fact> ofDistrict, DateOnly asOf)
    {
        string? code = null;
        var isRolledUp = false;
        for (var i = 0; i < ofDistrict.Count; i++)
        {
            var fact = ofDistrict[i];
            if (fact.Indicator != code)
            {
                code = fact.Indicator;
                isRolledUp = Rubric.Indicators.TryGetValue(code, out var indicator) && indicator.RollUp != RollUp.Own;
            }

            if (isRolledUp && fact.Date <= asOf)
            {
                facts.Add(fact);
            }
        }
    }
}
