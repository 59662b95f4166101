namespace Digital40.RuleEngine.Rete;

/// <summary>Where a parameter of an expression finds its value.</summary>
/// <param name="IsFact">Whether it is the fact beside the tuple.</param>
/// <param name="Steps">Otherwise how many steps before the tuple it stands.</param>
internal readonly record struct ArgumentSlot(bool IsFact, int Steps);
