using System.Globalization;
using System.Security.Cryptography;
using Digital40.Persistence.Facts;
using Digital40.Persistence.Writing;
using Digital40.Rules.Facts;
using Digital40.Rules.Facts.Reading;

namespace Digital40.Api.Seeding;

/// <summary>
/// Takes over the facts of a file: all or none of up to 100,000 facts, and larger files in parts of that size, each all or none. The same part of the same
/// file is taken over once: a file whose later part was refused is mended in the database and imported again.
/// </summary>
internal sealed class FactImport(FactStore facts)
{
    /// <summary>The most facts that are stored at once.</summary>
    public const int PartSize = 100_000;

    private const char NumberMark = '#';

    /// <summary>Takes them over.</summary>
    /// <param name="path">The file.</param>
    /// <param name="sheet">What it says.</param>
    /// <param name="report">Hears what is about to be stored.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task<FactImportResult> RunAsync(string path, FactSheet sheet, Action<string> report, CancellationToken cancellationToken)
    {
        var hash = Convert.ToHexStringLower(SHA256.HashData(await File.ReadAllBytesAsync(path, cancellationToken)));
        var parts = sheet.Facts.Chunk(PartSize).ToList();
        var (stored, repeated) = (0, 0);
        foreach (var (index, part) in parts.Index())
        {
            report(string.Create(CultureInfo.InvariantCulture, $"Storing {part.Length:N0} facts (part {index + 1} of {parts.Count}) and the scores they touch."));
            var caller = new Caller("import") { IdempotencyKey = string.Create(CultureInfo.InvariantCulture, $"{sheet.Edition}:{index}:{hash}"), InputHash = hash };
            var result = await facts.ImportAsync(caller, sheet.Edition, [.. part.Select(RawOf)], cancellationToken);
            if (!result.IsStored)
            {
                return new FactImportResult(stored, repeated, [.. result.Errors.Select(error => Place(path, part, error))]);
            }

            _ = result.IsRepeated ? repeated += part.Length : stored += part.Length;
        }

        return new FactImportResult(stored, repeated, []);
    }

    /// <summary>The fact; one that was called by its number in another database gets a number of this one.</summary>
    private static RawFact RawOf(Fact fact)
    {
        var raw = RawFact.Of(fact);
        return !fact.Id.StartsWith(NumberMark) ? raw : new RawFact
        {
            Office = raw.Office,
            Indicator = raw.Indicator,
            Item = raw.Item,
            Date = raw.Date,
            Month = raw.Month,
            Value = raw.Value,
            OutOf = raw.OutOf,
            Done = raw.Done,
            Rater = raw.Rater,
            Points = raw.Points,
            Attributes = raw.Attributes,
            Evidence = raw.Evidence,
        };
    }

    private static FactError Place(string path, Fact[] part, StoreError error)
    {
        var fact = error.Index is { } index ? part[index] : null;
        return new FactError(path, fact?.Line ?? 0, fact is null ? 0 : 1, fact?.Id, error.Code, error.Message, error.Expected, error.Found);
    }
}
