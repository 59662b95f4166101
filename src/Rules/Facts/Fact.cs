namespace Digital40.Rules.Facts;

/// <summary>
/// One reported fact. Facts are immutable and are identified by their instance: two facts with the same content are two facts.
/// </summary>
public abstract class Fact
{
    private const byte Looked = 1;
    private const byte Accepted = 2;
    private const byte Verified = 4;
    private static readonly IReadOnlyDictionary<string, string> None = new Dictionary<string, string>();
    private byte _seen;

    /// <summary>The fact's id, unique in its sheet.</summary>
    public required string Id { get; init; }

    /// <summary>The code of the office that reports it.</summary>
    public required string Office { get; init; }

    /// <summary>The code of the indicator it reports on, such as <c>awareness.session</c>.</summary>
    public required string Indicator { get; init; }

    /// <summary>
    /// When it happened, was done or judged, or the day a figure holds for: for a monthly figure without a day of its own, the last day of its month.
    /// A score as of an earlier day does not see the fact.
    /// </summary>
    public required DateOnly Date { get; init; }

    /// <summary>The month a monthly figure or flag is for; <c>null</c> where the indicator is not monthly.</summary>
    public YearMonth? Month { get; init; }

    /// <summary>The item of the indicator, such as <c>otop-sales</c>; <c>null</c> where the indicator has none.</summary>
    public string? Item { get; init; }

    /// <summary>The attributes by name, such as <c>form</c> → <c>training</c>; may be empty.</summary>
    public IReadOnlyDictionary<string, string> Attributes { get; init; } = None;

    /// <summary>The evidence, in the order given; may be empty.</summary>
    public IReadOnlyList<Evidence> Evidence { get; init; } = [];

    /// <summary>The line of the input that the fact was read from, from 1; 0 when it was not read from a file.</summary>
    public int Line { get; init; }

    /// <summary>Whether at least one piece of evidence has not been rejected (L91, L103, L114).</summary>
    public bool HasEvidence => (Seen() & Accepted) != 0;

    /// <summary>Whether at least one piece of evidence has been verified.</summary>
    public bool HasVerifiedEvidence => (Seen() & Verified) != 0;

    /// <summary>An attribute's value, or <c>null</c> where the fact does not have it.</summary>
    /// <param name="name">The attribute's name.</param>
    public string? Attribute(string name) => Attributes.GetValueOrDefault(name);

    /// <summary>What the evidence amounts to; found out once, since a fact never changes.</summary>
    private byte Seen()
    {
        if (_seen == 0)
        {
            var seen = Looked;
            foreach (var evidence in Evidence)
            {
                seen |= evidence.Status switch
                {
                    EvidenceStatus.Verified => Accepted | Verified,
                    EvidenceStatus.Pending => Accepted,
                    _ => 0,
                };
            }

            _seen = seen;
        }

        return _seen;
    }
}
