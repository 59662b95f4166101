namespace Digital40.RuleEngine.RuleModel;

/// <summary>A fact in working memory.</summary>
public interface IFact
{
    /// <summary>The run-time type of the value; the declared type when there is no value.</summary>
    Type Type { get; }

    /// <summary>The value itself.</summary>
    object? Value { get; }

    /// <summary>Where a fact made by the engine came from; <c>null</c> for a fact that was inserted from outside.</summary>
    IFactSource? Source { get; }
}
