namespace Digital40.RuleEngine.Fluent;

/// <summary>The names of the properties that rules made from classes have.</summary>
public static class RuleProperties
{
    /// <summary>The name of the property whose value is the class of the rule.</summary>
    public const string ClrType = "Fluent::ClrType";
}
