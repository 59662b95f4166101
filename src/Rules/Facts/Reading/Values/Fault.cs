namespace Digital40.Rules.Facts.Reading.Values;

/// <summary>Why a text is not the value that it should be.</summary>
internal enum Fault
{
    /// <summary>It is the value.</summary>
    None,

    /// <summary>It is nothing of the kind.</summary>
    Invalid,

    /// <summary>It may be meant as more than one value: a year of two digits, or of the other era.</summary>
    Ambiguous,

    /// <summary>It has more digits than a value may have.</summary>
    TooManyDigits,
}
