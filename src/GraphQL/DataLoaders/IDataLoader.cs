namespace Digital40.GraphQL.DataLoaders;

/// <summary>
/// Loads values for resolvers, many at once, and each of them once for a request. A parameter of a resolver whose class is a data loader is made for the request.
/// </summary>
public interface IDataLoader;
