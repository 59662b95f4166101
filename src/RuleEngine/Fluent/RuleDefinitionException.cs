namespace Digital40.RuleEngine.Fluent;

/// <summary>A rule class did not state a valid rule. The inner exception says why.</summary>
public class RuleDefinitionException : Exception
{
    internal RuleDefinitionException(string message, Type ruleType, Exception innerException)
        : base(message, innerException)
    {
        RuleType = ruleType;
    }

    /// <summary>The class of the rule.</summary>
    public Type RuleType { get; }

    /// <summary>The name of the class with its assembly.</summary>
    public string? RuleTypeName => RuleType.AssemblyQualifiedName;
}
