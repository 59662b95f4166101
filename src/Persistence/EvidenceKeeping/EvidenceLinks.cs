using System.Globalization;
using Digital40.Persistence.Facts;
using Digital40.Persistence.Scoring;
using Digital40.Persistence.Storage;
using Digital40.Persistence.Writing;
using Digital40.Rules.Facts;
using Digital40.Rules.Facts.Reading;
using Digital40.Rules.Rubrics;
using Microsoft.EntityFrameworkCore;

namespace Digital40.Persistence.EvidenceKeeping;

/// <summary>Checks the evidence that comes with facts: https links, files of the store, known channels.</summary>
internal static class EvidenceLinks
{
    private const int Longest = 2000;

    public static async Task<List<StoreError>> CheckAsync(
        StorageContext context, Rubric rubric, RecordMode mode, IReadOnlyList<RawFact> facts, CancellationToken cancellationToken)
    {
        var files = facts.SelectMany(fact => fact.Evidence).Select(FileOf).OfType<string>().Distinct(StringComparer.Ordinal).ToList();
        var known = mode.TakesFiles ? await KnownAsync(context, files, cancellationToken) : null;
        List<StoreError> errors = [];
        foreach (var (index, fact) in facts.Index())
        {
            foreach (var (position, one) in fact.Evidence.Index())
            {
                errors.AddRange(Check(rubric, one, known).Select(error => error with { Index = index, Field = PartOf(position, error.Field) }));
            }
        }

        return errors;
    }

    /// <summary>What is wrong with a link; null when nothing is.</summary>
    public static StoreError? CheckLink(string url)
    {
        return url.Length <= Longest && Uri.TryCreate(url, UriKind.Absolute, out var link) && link.Scheme == Uri.UriSchemeHttps
            ? null
            : new StoreError(StoreErrorCodes.EvidenceLink, "The evidence is no https link.", "an https link of at most 2,000 characters", Cut(url), Field: "url");
    }

    /// <summary>What is wrong with a channel; null when nothing is.</summary>
    public static StoreError? CheckChannel(Rubric rubric, string? channel)
    {
        return channel is null || rubric.Channels.ContainsKey(channel)
            ? null
            : new StoreError(
                StoreErrorCodes.ChannelUnknown, "The edition has no such channel.", $"one of {string.Join(", ", rubric.Channels.Keys)}", Cut(channel),
                Field: "channel");
    }

    private static IEnumerable<StoreError> Check(Rubric rubric, Evidence evidence, HashSet<string>? known)
    {
        // That the address is missing was found already.
        var wrong = evidence.Url.IsBlank() ? null
            : known is null || FileOf(evidence) is not { } hash ? CheckLink(evidence.Url)
            : known.Contains(hash) ? null
            : new StoreError(StoreErrorCodes.EvidenceFileUnknown, "There is no such file.", "the hash of a stored file", Cut(hash), Field: "url");
        return new[] { wrong, CheckChannel(rubric, evidence.Channel) }.OfType<StoreError>();
    }

    private static string PartOf(int position, string? part) => string.Create(CultureInfo.InvariantCulture, $"evidence.{position}.{part}");

    private static string? FileOf(Evidence evidence) =>
        evidence.Url is { } url && url.StartsWith(EvidenceContent.FileScheme, StringComparison.Ordinal) ? url[EvidenceContent.FileScheme.Length..] : null;

    private static string Cut(string text) => text.Length <= 60 ? text : text[..60];

    private static async Task<HashSet<string>> KnownAsync(StorageContext context, List<string> hashes, CancellationToken cancellationToken)
    {
        HashSet<string> known = new(StringComparer.Ordinal);
        foreach (var chunk in hashes.Chunk(500))
        {
            known.UnionWith(await context.EvidenceFiles.TagWith(QueryTags.EvidenceFileFind).Where(file => chunk.Contains(file.Hash))
                .Select(file => file.Hash).ToListAsync(cancellationToken));
        }

        return known;
    }
}
