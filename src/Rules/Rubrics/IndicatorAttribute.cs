namespace Digital40.Rules.Rubrics;

/// <summary>An attribute that every fact of an indicator carries.</summary>
public sealed class IndicatorAttribute
{
    /// <summary>The name, such as <c>form</c>.</summary>
    public required string Name { get; init; }

    /// <summary>What it is called.</summary>
    public required LocalizedText Title { get; init; }

    /// <summary>The allowed values with their labels, in order; empty where <see cref="Free"/>.</summary>
    public required IReadOnlyDictionary<string, LocalizedText> Values { get; init; }

    /// <summary>Whether any text that is not empty is allowed, such as the name of a tambon.</summary>
    public bool Free => Values.Count == 0;

    /// <summary>Whether a fact may carry this value.</summary>
    /// <param name="value">The value, or <c>null</c> where the fact has none.</param>
    public bool Allows(string? value) => !string.IsNullOrWhiteSpace(value) && (Free || Values.ContainsKey(value));
}
