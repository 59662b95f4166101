namespace Digital40.Api.Locales;

/// <summary>A language of labels and explanations.</summary>
public enum Locale
{
    /// <summary>Thai.</summary>
    Th,

    /// <summary>English.</summary>
    En,
}
