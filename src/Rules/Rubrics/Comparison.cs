namespace Digital40.Rules.Rubrics;

/// <summary>How a condition compares a measure's value.</summary>
public enum Comparison
{
    /// <summary>The value is at least the threshold; written <c>"&gt;= 5"</c>.</summary>
    AtLeast,

    /// <summary>The value is exactly the threshold; written <c>"= 5"</c>.</summary>
    Exactly,

    /// <summary>A value has been reported, whatever it is; written <c>reported</c>.</summary>
    Reported,

    /// <summary>What is to be done is done in time; written <c>met</c>.</summary>
    Met,
}
