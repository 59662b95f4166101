namespace Digital40.GraphQL.DataLoaders;

/// <summary>Settings of data loaders. Register one as a service to change them for all.</summary>
public sealed record DataLoaderOptions
{
    /// <summary>How many keys are fetched at once, at least one: 1,024. Against statements that a database refuses.</summary>
    public int MaxBatchSize { get; init => field = value > 0 ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "A batch holds at least one key."); } = 1024;
}
