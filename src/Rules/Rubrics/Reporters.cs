namespace Digital40.Rules.Rubrics;

/// <summary>Which offices a province's value waits for; a missing one makes it partly reported.</summary>
public enum Reporters
{
    /// <summary>The province office alone.</summary>
    Province,

    /// <summary>Its districts; the province office where it has none.</summary>
    Districts,

    /// <summary>The province office and its districts.</summary>
    ProvinceAndDistricts,
}
