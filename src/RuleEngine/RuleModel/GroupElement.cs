namespace Digital40.RuleEngine.RuleModel;

/// <summary>Elements of a left-hand side joined by one logical operator.</summary>
public abstract class GroupElement : RuleElement
{
    private protected GroupElement(IEnumerable<RuleElement> childElements)
    {
        ChildElements = [.. childElements];
        AddExports(ChildElements);
        AddImports(ChildElements);
    }

    /// <summary>The joined elements in their order; never empty.</summary>
    public IReadOnlyList<RuleElement> ChildElements { get; }
}
