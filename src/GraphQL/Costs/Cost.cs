namespace Digital40.GraphQL.Costs;

/// <summary>
/// A static cost in the units of the weights. It never overflows: a cost beyond all numbers is infinite, which is beyond every budget.
/// </summary>
/// <param name="Field">What the resolvers cost.</param>
/// <param name="Type">What the objects cost.</param>
public readonly record struct Cost(double Field, double Type)
{
    /// <summary>The cost as a whole number, rounded up, for reports: the greater of both; the greatest number when it is larger than that.</summary>
    public long Total => Math.Max(Field, Type) is var cost && cost < long.MaxValue ? (long)Math.Ceiling(cost) : long.MaxValue;

    internal static Cost Infinite { get; } = new(double.PositiveInfinity, double.PositiveInfinity);

    internal Cost Plus(Cost other) => new(Field + other.Field, Type + other.Type);

    // Nothing is nothing however often it comes.
    internal Cost Times(double count) => new(Field == 0 || count == 0 ? 0 : Field * count, Type == 0 || count == 0 ? 0 : Type * count);

    internal Cost Max(Cost other) => new(Math.Max(Field, other.Field), Math.Max(Type, other.Type));
}
