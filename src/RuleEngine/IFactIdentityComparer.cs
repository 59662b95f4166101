namespace Digital40.RuleEngine;

/// <summary>Decides which values stand for the same fact.</summary>
public interface IFactIdentityComparer : IEqualityComparer<object>
{
    /// <summary>The comparer for facts of one type.</summary>
    /// <typeparam name="TFact">The type.</typeparam>
    IEqualityComparer<TFact> GetComparer<TFact>();
}
