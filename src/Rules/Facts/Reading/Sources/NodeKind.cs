namespace Digital40.Rules.Facts.Reading.Sources;

/// <summary>What a JSON or YAML file goes on with.</summary>
internal enum NodeKind
{
    /// <summary>The beginning of an object.</summary>
    ObjectStart,

    /// <summary>The end of an object.</summary>
    ObjectEnd,

    /// <summary>The beginning of a list.</summary>
    ListStart,

    /// <summary>The end of a list.</summary>
    ListEnd,

    /// <summary>The name of a property; its value comes next.</summary>
    Name,

    /// <summary>A single value.</summary>
    Scalar,

    /// <summary>The end of the file.</summary>
    End,
}
