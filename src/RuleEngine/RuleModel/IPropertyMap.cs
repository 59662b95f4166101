using System.Diagnostics.CodeAnalysis;

namespace Digital40.RuleEngine.RuleModel;

/// <summary>The properties of a rule by their names.</summary>
public interface IPropertyMap : IReadOnlyCollection<RuleProperty>
{
    /// <summary>The value of the property with the given name.</summary>
    /// <exception cref="ArgumentException">There is no such property.</exception>
    object this[string name] { get; }

    /// <summary>Finds a property by its name; returns whether there is one.</summary>
    bool TryGetProperty(string name, [MaybeNullWhen(false)] out RuleProperty property);
}
