using System.Diagnostics;

namespace Digital40.RuleEngine.RuleModel;

/// <summary>A named value attached to a rule.</summary>
/// <param name="name">The name, unique within a rule.</param>
/// <param name="value">The value.</param>
[DebuggerDisplay("{Name,nq} = {Value}")]
public class RuleProperty(string name, object value)
{
    /// <summary>The name, unique within a rule.</summary>
    public string Name { get; } = name;

    /// <summary>The value.</summary>
    public object Value { get; } = value;
}
