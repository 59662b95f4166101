using Digital40.Rules.Rubrics;

namespace Digital40.Rules.Checking;

/// <summary>Gathers what a proof finds.</summary>
/// <param name="code">The proof's code.</param>
/// <param name="claim">What it claims.</param>
internal sealed class Findings(string code, string claim)
{
    private readonly List<Witness> _failures = [];
    private readonly List<Witness> _examples = [];
    private int _cases;

    /// <summary>Counts cases that were gone through.</summary>
    public void Count(int cases = 1) => _cases += cases;

    /// <summary>Adds a witness that the claim is wrong.</summary>
    public void Fail(RubricPlace place, string message, params IReadOnlyList<WitnessValue> values) => _failures.Add(new Witness(place, message, values));

    /// <summary>Adds something worth knowing that does not make the claim wrong.</summary>
    public void Show(RubricPlace place, string message, params IReadOnlyList<WitnessValue> values) => _examples.Add(new Witness(place, message, values));

    /// <summary>Adds what another part of the proof found.</summary>
    public void Add(Findings part)
    {
        _failures.AddRange(part._failures);
        _examples.AddRange(part._examples);
        _cases += part._cases;
    }

    public Proof Conclude() => new(code, claim, _cases, _failures, _examples);
}
