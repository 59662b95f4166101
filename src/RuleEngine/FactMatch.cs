using Digital40.RuleEngine.Rete;
using Digital40.RuleEngine.RuleModel;

namespace Digital40.RuleEngine;

/// <summary>A fact of a match under the name that the rule gives it.</summary>
internal sealed class FactMatch(Declaration declaration, Fact? fact) : IFactMatch
{
    public Declaration Declaration => declaration;

    /// <summary>Null, against the letter of the interface, where a branch of an OR does not have the fact: NRules says so too.</summary>
    public Type Type => fact?.Type!;

    public object? Value => fact?.RawValue;

    public IFactSource? Source => fact?.FactSource;
}
