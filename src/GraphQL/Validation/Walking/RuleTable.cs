using System.Collections.Concurrent;
using System.Reflection;

namespace Digital40.GraphQL.Validation.Walking;

/// <summary>For each event the rules that override its method, in their order.</summary>
internal sealed class RuleTable
{
    private static readonly RuleEvent[] Events = Enum.GetValues<RuleEvent>();
    private static readonly ConcurrentDictionary<Type, bool[]> Overrides = new();
    private readonly ValidationRule[][] _byEvent = new ValidationRule[Events.Length][];

    public RuleTable(ValidationRule[] rules)
    {
        All = rules;
        foreach (var happening in Events)
        {
            _byEvent[(int)happening] = [.. rules.Where(rule => Overrides.GetOrAdd(rule.GetType(), FindOverrides)[(int)happening])];
        }
    }

    /// <summary>All rules in their order.</summary>
    public ValidationRule[] All { get; }

    /// <summary>The rules that are called for an event.</summary>
    public ValidationRule[] this[RuleEvent happening] => _byEvent[(int)happening];

    private static bool[] FindOverrides(Type rule) => [.. Events.Select(happening => IsOverridden(rule, happening.ToString()))];

    private static bool IsOverridden(Type rule, string method) =>
        rule.GetMethods(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic)
            .Any(candidate => candidate.Name == method
                && candidate.DeclaringType != typeof(ValidationRule)
                && candidate.GetBaseDefinition().DeclaringType == typeof(ValidationRule));
}
