using Digital40.Rules.Facts;

namespace Digital40.Rules.Rubrics;

/// <summary>An edition under one interpretation: everything a score is computed and explained from.</summary>
public sealed class Rubric
{
    /// <summary>The Buddhist-era year, such as 2568.</summary>
    public required int Year { get; init; }

    /// <summary>What it is called.</summary>
    public required LocalizedText Title { get; init; }

    /// <summary>The interpretation it is read under.</summary>
    public required Interpretation Interpretation { get; init; }

    /// <summary>The content hash of the edition it comes from: SHA-256 in lower-case hex.</summary>
    public required string EditionHash { get; init; }

    /// <summary>The project window.</summary>
    public required DateRange Window { get; init; }

    /// <summary>Where the document gives the window.</summary>
    public required string WindowClause { get; init; }

    /// <summary>What the whole score is called, by kind of office.</summary>
    public required IReadOnlyDictionary<OfficeKind, Card> Cards { get; init; }

    /// <summary>The areas, in the order written.</summary>
    public required IReadOnlyList<Area> Areas { get; init; }

    /// <summary>The criteria, in the order written.</summary>
    public required IReadOnlyList<Criterion> Criteria { get; init; }

    /// <summary>The indicators by code, in the order written.</summary>
    public required IReadOnlyDictionary<string, Indicator> Indicators { get; init; }

    /// <summary>What is to be handed in, in the order written.</summary>
    public required IReadOnlyList<Deadline> Deadlines { get; init; }

    /// <summary>How many days before its last day a deadline is due soon.</summary>
    public required int DueSoonDays { get; init; }

    /// <summary>What carries no points and is watched, in the order written.</summary>
    public required IReadOnlyList<Duty> Duties { get; init; }

    /// <summary>The channels that evidence comes through, by code.</summary>
    public required IReadOnlyDictionary<string, Channel> Channels { get; init; }

    /// <summary>Who reports are handed to where it is not through a channel, by code.</summary>
    public required IReadOnlyDictionary<string, Channel> Recipients { get; init; }

    /// <summary>The offices by code: the province and its districts.</summary>
    public required IReadOnlyDictionary<string, Office> Offices { get; init; }

    /// <summary>The roles of the working group, in the order of the order.</summary>
    public required IReadOnlyList<WorkingGroupRole> WorkingGroup { get; init; }

    /// <summary>The form of the innovation report.</summary>
    public required InnovationForm InnovationForm { get; init; }

    /// <summary>The phrases explanations are made of.</summary>
    public required Wording Wording { get; init; }

    /// <summary>The day a score is asked for where none is given: the last day of the window.</summary>
    public DateOnly DefaultAsOf => Window.End;

    /// <summary>One of the criteria.</summary>
    /// <param name="code">Its code, such as <c>1.1</c>.</param>
    /// <exception cref="KeyNotFoundException">There is no criterion of that code.</exception>
    public Criterion Criterion(string code) =>
        Criteria.FirstOrDefault(criterion => criterion.Code == code) ?? throw new KeyNotFoundException($"The rubric has no criterion '{code}'.");

    /// <summary>The criteria that an office of this kind is scored on, in order.</summary>
    /// <param name="kind">The kind of office.</param>
    public IEnumerable<Criterion> CriteriaFor(OfficeKind kind) => Criteria.Where(criterion => criterion.Scores(kind));

    /// <summary>The most an office of this kind can get: its criteria's maxima summed, in points.</summary>
    /// <param name="kind">The kind of office.</param>
    public decimal MaxFor(OfficeKind kind) => Criteria.Sum(criterion => criterion.MaxFor(kind));

    /// <summary>What a deadline's <see cref="Deadline.To"/> is called.</summary>
    /// <param name="code">The code of a channel or a recipient.</param>
    /// <exception cref="KeyNotFoundException">There is neither of that code.</exception>
    public LocalizedText Destination(string code) => (Channels.GetValueOrDefault(code) ?? Recipients[code]).Title;
}
