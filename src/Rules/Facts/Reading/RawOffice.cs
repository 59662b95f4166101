namespace Digital40.Rules.Facts.Reading;

/// <summary>An office as it was given and still to be checked.</summary>
/// <param name="Code">The code.</param>
/// <param name="Kind">The word for its kind.</param>
/// <param name="Parent">The code of its province.</param>
/// <param name="NameTh">The name in Thai.</param>
/// <param name="NameEn">The name in English.</param>
/// <param name="Place">Where it stands.</param>
/// <param name="IsUnreadable">Whether one of its parts could not be read, which is an error already.</param>
internal sealed record RawOffice(
    string? Code,
    string? Kind,
    string? Parent,
    string? NameTh,
    string? NameEn,
    SourcePlace Place,
    bool IsUnreadable = false);
