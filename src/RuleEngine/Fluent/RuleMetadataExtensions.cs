namespace Digital40.RuleEngine.Fluent;

/// <summary>Shorthands for the selection of rules.</summary>
public static class RuleMetadataExtensions
{
    /// <summary>Whether the rule has the tag; upper and lower case differ.</summary>
    public static bool IsTagged(this IRuleMetadata metadata, string tag) => metadata.Tags.Contains(tag);
}
