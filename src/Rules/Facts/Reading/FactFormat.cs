namespace Digital40.Rules.Facts.Reading;

/// <summary>What a facts file is written in.</summary>
public enum FactFormat
{
    /// <summary>One JSON object (RFC 8259: no comments, no trailing commas) with <c>edition</c>, <c>offices</c> and <c>facts</c>.</summary>
    Json,

    /// <summary>One YAML mapping with the keys of the JSON object, without anchors, aliases and tags.</summary>
    Yaml,

    /// <summary>One fact a row, separated by commas, semicolons, tabs or bars, under a row of column names.</summary>
    Csv,
}
