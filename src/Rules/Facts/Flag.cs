namespace Digital40.Rules.Facts;

/// <summary>Something that is done or not, with the date it was done.</summary>
public sealed class Flag : Fact
{
    /// <summary>Whether it is done; a flag that is not done never counts.</summary>
    public required bool Done { get; init; }
}
