namespace Digital40.Rules.Facts.Reading;

/// <summary>What an office file says.</summary>
/// <param name="Offices">The offices that could be read, in the order of the file, each code once; may be empty.</param>
/// <param name="Errors">Everything that is wrong with the file by itself, in its order; empty when all of it could be read.</param>
/// <param name="IsSample">Whether the file says of itself that what is reported for its offices is invented.</param>
public sealed record OfficeReadResult(IReadOnlyList<ListedOffice> Offices, IReadOnlyList<FactError> Errors, bool IsSample);
