using System.Diagnostics;
using System.Globalization;
using Digital40.Persistence.Audit;
using Digital40.Persistence.Facts;
using Digital40.Persistence.Paging;
using Digital40.Persistence.Publishing;
using Digital40.Persistence.Scoring;

namespace Digital40.Persistence.Tests.Crash;

/// <summary>A process that is killed amid writes loses nothing that it said was stored, and leaves no score that disagrees with its facts.</summary>
public sealed class CrashTests
{
    private static readonly int Kills = int.Parse(Environment.GetEnvironmentVariable("CRASH_KILLS") ?? "8", CultureInfo.InvariantCulture);

    [Fact]
    public async Task Process_KilledAmidWrites_LosesNothingThatWasAcknowledged()
    {
        var database = await TestDatabase.WithProvinceAsync(districts: 4);
        var folder = database.Folder;
        var random = new Random(4);
        HashSet<(string What, long Id, int Version)> acknowledged = [];
        for (var kill = 0; kill < Kills; kill++)
        {
            await database.CloseAsync();
            acknowledged.UnionWith(await RunAndKillAsync(folder, kill, random.Next(1, 40)));
            database = await TestDatabase.CreateAsync(folder: folder);
            await AssertSoundAsync(database, acknowledged);
        }

        Assert.True(acknowledged.Count >= Kills);
        await database.DisposeAsync();
    }

    /// <summary>Starts the writer, kills it after some acknowledgements, and gives back all that came.</summary>
    private static async Task<List<(string, long, int)>> RunAndKillAsync(string folder, int seed, int after)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath is { } host && Path.GetFileNameWithoutExtension(host) == "dotnet" ? host : "dotnet")
        {
            ArgumentList = { "exec", typeof(CrashTests).Assembly.Location, folder, seed.ToString(CultureInfo.InvariantCulture) },
            RedirectStandardOutput = true,
        };
        using var process = Process.Start(start)!;
        List<(string, long, int)> lines = [];
        while (await process.StandardOutput.ReadLineAsync() is { } line)
        {
            var parts = line.Split(' ');
            if (parts is [var what, var id, var version])
            {
                lines.Add((what, long.Parse(id, CultureInfo.InvariantCulture), int.Parse(version, CultureInfo.InvariantCulture)));
            }

            if (lines.Count == after)
            {
                process.Kill();
            }
        }

        await process.WaitForExitAsync();
        Assert.True(lines.Count >= after, $"The writer ended by itself with {process.ExitCode}.");
        return lines;
    }

    private static async Task AssertSoundAsync(TestDatabase database, HashSet<(string What, long Id, int Version)> acknowledged)
    {
        await using var context = database.Context();
        var facts = context.Facts.Select(fact => new { fact.Id, fact.Version, fact.ClosedAs }).ToList();
        var versions = facts.Select(fact => ("fact", fact.Id, fact.Version)).ToHashSet();
        versions.UnionWith(facts.Where(fact => fact.ClosedAs == FactState.Withdrawn).Select(fact => ("withdrawal", fact.Id, fact.Version)));
        versions.UnionWith(context.EvidenceDecisions.Select(decision => decision.EvidenceId).ToList().Select(id => ("decision", id, 1)));
        versions.UnionWith(context.Publications.Select(publication => publication.Id).ToList().Select(id => ("publication", id, 1)));
        Assert.Empty(acknowledged.Except(versions));
        Assert.Empty(await database.Verifier.ComputeAsync());
        Assert.Empty(await database.Verifier.LookAsync());
        await AssertFrozenAsync(database);
        Assert.True((await database.Get<AuditStore>().VerifyAsync()).IsWhole);
    }

    /// <summary>What was published is what the facts said as they were known then.</summary>
    private static async Task AssertFrozenAsync(TestDatabase database)
    {
        var latest = await database.Get<PublicationStore>().ListAsync(new PublicationFilter(), new PageRequest { Descending = true, First = 20 });
        foreach (var score in latest.Nodes.Select(publication => publication.Score))
        {
            var card = (await database.Scores.ReplayAsync(2568, score.Office, new ReplayOptions { AsOf = score.AsOf, KnownAt = score.KnownAt }))!;
            Assert.Equal(
                card.Criteria.Select(criterion => (criterion.Code, criterion.Level?.Number, criterion.Points, criterion.Confirmed, criterion.Ceiling, criterion.Reporting)),
                score.Criteria.Select(criterion => (criterion.Criterion, criterion.Level, criterion.Points, criterion.Confirmed, criterion.Ceiling, criterion.Reporting)));
            Assert.Equal((card.Points, card.Confirmed, card.Ceiling), (score.Points, score.Confirmed, score.Ceiling));
        }
    }
}
