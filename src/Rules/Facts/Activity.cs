namespace Digital40.Rules.Facts;

/// <summary>Something that was held or published once, such as a training; it counts only with evidence.</summary>
public sealed class Activity : Fact;
