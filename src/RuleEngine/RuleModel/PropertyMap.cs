using System.Collections;
using System.Diagnostics.CodeAnalysis;

namespace Digital40.RuleEngine.RuleModel;

/// <summary>The properties of a rule by their names.</summary>
public class PropertyMap : IPropertyMap
{
    private readonly Dictionary<string, RuleProperty> _properties;

    /// <summary>Makes a map of the given properties.</summary>
    /// <exception cref="ArgumentException">Two properties have the same name.</exception>
    public PropertyMap(IEnumerable<RuleProperty> properties)
    {
        _properties = properties.ToDictionary(property => property.Name);
    }

    /// <summary>The number of properties.</summary>
    public int Count => _properties.Count;

    /// <inheritdoc/>
    public object this[string name] =>
        TryGetProperty(name, out var property)
            ? property.Value
            : throw new ArgumentException($"The rule has no property named '{name}'.", nameof(name));

    /// <inheritdoc/>
    public bool TryGetProperty(string name, [MaybeNullWhen(false)] out RuleProperty property) => _properties.TryGetValue(name, out property);

    /// <summary>Walks the properties.</summary>
    public IEnumerator<RuleProperty> GetEnumerator() => _properties.Values.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
