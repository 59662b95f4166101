namespace Digital40.RuleEngine.Fluent;

/// <summary>No rule object could be made of a rule class. The inner exception says why.</summary>
public class RuleActivationException : Exception
{
    internal RuleActivationException(string message, Type ruleType, Exception innerException)
        : base(message, innerException)
    {
        RuleType = ruleType;
    }

    /// <summary>The class of the rule.</summary>
    public Type RuleType { get; }

    /// <summary>The name of the class with its assembly.</summary>
    public string? RuleTypeName => RuleType.AssemblyQualifiedName;
}
