using System.Diagnostics;
using System.Globalization;
using Xunit.Abstractions;

namespace Digital40.Api.Tests.Crash;

/// <summary>The program under many clients, killed amid their writes: what it said was stored is stored, once, and every score agrees with its facts.</summary>
public sealed class LoadTests(ITestOutputHelper output)
{
    private readonly LoadSettings _settings = LoadSettings.Read();
    private readonly LoadRecord _record = new();

    [Fact]
    public async Task Service_KilledUnderLoad_HasEveryAcknowledgedWriteOnce()
    {
        using var folder = new TemporaryFolder();
        await File.WriteAllBytesAsync(ApiServer.DatabaseIn(folder.Path), await SampleDatabase.ReadAsync());
        await using (var service = new ServiceProcess(folder.Path))
        {
            var watch = Stopwatch.StartNew();
            await service.StartAsync();
            await new Load(_settings, service, _record).RunAsync();
            Print(service, watch.Elapsed);
            await service.KillAsync();
            await service.StartAsync();
            Assert.Empty(Directory.GetFiles(folder.File(Path.Combine("evidence", "incoming"))));
            Assert.Empty(service.Errors);
        }

        Assert.Empty(_record.Failures);
        await using var store = new LoadStore(folder.Path);
        await AssertOnceAsync(store);
        await AssertFilesAsync(store);
        Assert.Empty(await store.DisagreementsAsync());
        Assert.True((await store.AuditAsync()).IsWhole);
    }

    private async Task AssertOnceAsync(LoadStore store)
    {
        var stored = await store.MarksAsync();
        Assert.Empty(_record.Acknowledged.Except(stored));
        Assert.DoesNotContain(stored.CountBy(mark => mark), mark => mark.Value > 1);
        Assert.Empty(stored.Except(_record.Sent));
        Assert.NotEmpty(_record.Acknowledged);
    }

    private async Task AssertFilesAsync(LoadStore store)
    {
        var files = await store.FilesAsync();
        Assert.Empty(_record.Files.Except(files));
        foreach (var file in files)
        {
            Assert.True(await store.IsWholeAsync(file), file);
        }
    }

    private void Print(ServiceProcess service, TimeSpan elapsed)
    {
        FormattableString[] lines =
        [
            $"{_settings.Connections} clients, {elapsed.TotalSeconds:0.0} s, {_settings.Kills} kills, seed {_settings.Seed}: {_record.Reads} reads,",
            $"{_record.Sent.Count} writes sent, {_record.Acknowledged.Count} acknowledged, {_record.Repeats} sent twice, {_record.Retries} requests broken off,",
            $"{_record.Changes} changes heard; started in {string.Join(", ", service.Starts.Select(start => start.ToString(@"s\.ff", CultureInfo.InvariantCulture)))} s",
        ];
        Array.ForEach(lines, line => output.WriteLine(line.ToString(CultureInfo.InvariantCulture)));
        foreach (var failure in _record.Failures.Take(5))
        {
            output.WriteLine(failure);
        }
    }
}
