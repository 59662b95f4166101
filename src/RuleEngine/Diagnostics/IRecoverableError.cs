namespace Digital40.RuleEngine.Diagnostics;

/// <summary>A failure that a handler may deal with.</summary>
public interface IRecoverableError
{
    /// <summary>Set to true to go on as if a condition were false, a binding or aggregate without a result, a filter against, an action done.</summary>
    bool IsHandled { get; set; }
}
