namespace Digital40.Rules.Facts.Reading.Sources;

/// <summary>How a single value is written, and so what it can be.</summary>
internal enum ScalarKind
{
    /// <summary>A JSON string, or a YAML scalar in quotes: a text.</summary>
    Text,

    /// <summary>A JSON number.</summary>
    Number,

    /// <summary>JSON's true or false.</summary>
    Boolean,

    /// <summary>JSON's null: not supplied.</summary>
    Null,

    /// <summary>A YAML scalar without quotes: whatever is needed where it stands.</summary>
    Plain,

    /// <summary>A CSV cell: whatever is needed where it stands, written as people write it.</summary>
    Cell,
}
