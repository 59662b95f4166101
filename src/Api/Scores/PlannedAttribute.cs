namespace Digital40.Api.Scores;

/// <summary>The values of an attribute that planned activities have.</summary>
/// <param name="Name">The attribute's name.</param>
/// <param name="Values">The value of each activity; an empty one stands for any that was not used yet.</param>
internal sealed record PlannedAttribute(string Name, IReadOnlyList<string> Values);
