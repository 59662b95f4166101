namespace Digital40.RuleEngine.Aggregators;

/// <summary>The factories of aggregates that are known by name.</summary>
public sealed class AggregatorRegistry
{
    private readonly Dictionary<string, Type> _factories = [];

    internal AggregatorRegistry()
    {
    }

    /// <summary>Gives a name a factory; the last one given counts.</summary>
    /// <param name="name">The name of the aggregate.</param>
    /// <param name="factoryType">A type with a constructor without parameters that implements <see cref="IAggregatorFactory"/>.</param>
    /// <exception cref="ArgumentException">The type is not a factory.</exception>
    public void RegisterFactory(string name, Type factoryType)
    {
        if (!typeof(IAggregatorFactory).IsAssignableFrom(factoryType))
        {
            throw new ArgumentException($"Aggregator factory must implement {nameof(IAggregatorFactory)}. Type={factoryType}", nameof(factoryType));
        }

        _factories[name] = factoryType;
    }

    internal Type? Find(string name) => _factories.GetValueOrDefault(name);
}
