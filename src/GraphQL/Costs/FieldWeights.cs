namespace Digital40.GraphQL.Costs;

/// <summary>What the cost analysis knows of a field of the schema.</summary>
/// <param name="Weight">What calling its resolver costs.</param>
/// <param name="TypeWeight">What one object of its type costs.</param>
/// <param name="IsList">Whether its type is a list.</param>
/// <param name="ListSize">What is said of its size, or null for nothing.</param>
internal sealed record FieldWeights(double Weight, double TypeWeight, bool IsList, ListSize? ListSize);
