namespace Digital40.RuleEngine;

/// <summary>Settings of the compiler, and of the sessions of what it compiles.</summary>
public sealed class RuleCompilerOptions
{
    private int _firingLimit = 1_000_000;

    /// <summary>
    /// How often rules may fire in one call of <see cref="ISession.Fire()"/> that has no limit of its own; 1,000,000 unless set, at least 1.
    /// Rules that fire one another for ever are stopped there with a <see cref="RuleFiringLimitException"/>.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is less than 1.</exception>
    public int FiringLimit
    {
        get => _firingLimit;
        set
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 1);
            _firingLimit = value;
        }
    }
}
