using Digital40.Rules.Facts.Reading;

namespace Digital40.Api.Seeding;

/// <summary>What became of an import.</summary>
/// <param name="Stored">How many facts were stored.</param>
/// <param name="Repeated">How many had been stored before, by the same part of the same file.</param>
/// <param name="Errors">Everything that is wrong with the part that was refused; empty when none was.</param>
internal sealed record FactImportResult(int Stored, int Repeated, IReadOnlyList<FactError> Errors);
