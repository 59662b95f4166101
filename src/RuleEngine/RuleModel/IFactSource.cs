namespace Digital40.RuleEngine.RuleModel;

/// <summary>Where a fact made by the engine came from.</summary>
public interface IFactSource
{
    /// <summary>The way in which the fact was made.</summary>
    FactSourceType SourceType { get; }

    /// <summary>The facts it was made from.</summary>
    IEnumerable<IFact> Facts { get; }
}
