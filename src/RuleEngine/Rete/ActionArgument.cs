namespace Digital40.RuleEngine.Rete;

/// <summary>Where an argument of an action comes from.</summary>
/// <param name="Steps">How many steps before the match's tuple it stands; -1 when it does not stand there.</param>
/// <param name="Service">The service that is resolved for it, or null.</param>
internal sealed record ActionArgument(int Steps, Type? Service);
