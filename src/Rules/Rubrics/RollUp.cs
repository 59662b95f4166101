namespace Digital40.Rules.Rubrics;

/// <summary>How a province's value is made of its own facts and its districts'.</summary>
public enum RollUp
{
    /// <summary>Only the office's own facts.</summary>
    Own,

    /// <summary>All facts together, its own and its districts'.</summary>
    Union,

    /// <summary>Numerators and denominators summed, its own and its districts'.</summary>
    Sum,

    /// <summary>True when true for every office of <see cref="Indicator.Reporters"/>.</summary>
    All,

    /// <summary>True when true for any one office, its own or a district.</summary>
    Any,
}
