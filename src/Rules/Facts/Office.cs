namespace Digital40.Rules.Facts;

/// <summary>An office that reports facts and is scored.</summary>
/// <param name="Code">The official code, such as <c>3101</c>; unique in a fact sheet.</param>
/// <param name="Kind">Province or district.</param>
/// <param name="Parent">The code of the province a district belongs to; <c>null</c> for a province.</param>
public sealed record Office(string Code, OfficeKind Kind, string? Parent = null)
{
    /// <summary>The name in Thai, where the sheet or the edition gives one.</summary>
    public string? NameTh { get; init; }

    /// <summary>The name in English, where the sheet or the edition gives one.</summary>
    public string? NameEn { get; init; }
}
