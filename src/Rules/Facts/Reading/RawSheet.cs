namespace Digital40.Rules.Facts.Reading;

/// <summary>What a file says, read and still to be checked.</summary>
internal sealed class RawSheet
{
    private readonly List<RawFact> _facts = [];

    /// <summary>The offices in the order given, or <c>null</c> where the file leaves them to the edition.</summary>
    public List<RawOffice>? Offices { get; set; }

    /// <summary>Where the offices stand.</summary>
    public SourcePlace OfficesPlace { get; set; }

    /// <summary>The facts in the order given.</summary>
    public IReadOnlyList<RawFact> Facts => _facts;

    public bool IsSample { get; set; }

    public string? Note { get; set; }

    /// <summary>Adds a fact.</summary>
    /// <exception cref="ReadingStoppedException">There are too many.</exception>
    public void Add(RawFact fact, int most, FactProblems problems)
    {
        if (_facts.Count == most)
        {
            throw problems.Stop(FactErrorCodes.FactsTooMany, fact.Place, "The file has too many facts.", $"at most {most} facts", "more");
        }

        _facts.Add(fact);
    }
}
