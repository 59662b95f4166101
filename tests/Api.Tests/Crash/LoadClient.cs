using System.Collections.Concurrent;
using System.Globalization;
using System.Text.Json;
using Digital40.Api.Tests.EvidenceKeeping;

namespace Digital40.Api.Tests.Crash;

/// <summary>One client: it reads and writes by turns, a request at a time, sends what was not answered again under its key, and now and then what was answered.</summary>
internal sealed class LoadClient(LoadWire wire, LoadRecord record, ConcurrentQueue<LoadReport> reports, LoadFacts facts, int number, Random random)
{
    private readonly List<(string Id, int Version, Dictionary<string, object?> Content)> _facts = [];
    private readonly Queue<string> _pending = [];
    private int _requests;

    /// <summary>Reads and writes until it is over; what is under way then is finished.</summary>
    public async Task RunAsync(CancellationToken over)
    {
        while (!over.IsCancellationRequested)
        {
            await (random.Next(5) < 3 ? ReadAsync() : WriteAsync());
        }
    }

    private async Task ReadAsync()
    {
        if (await wire.AskAsync(LoadDocuments.Reads[random.Next(LoadDocuments.Reads.Count)], new { office = facts.Office(), province = "3100" }) is not null)
        {
            record.CountRead();
        }
    }

    private Task WriteAsync() => random.Next(8) switch
    {
        0 or 1 or 2 => RecordAsync(),
        3 when _facts.Count > 0 => CorrectAsync(),
        4 when _facts.Count > 0 => AttachLinkAsync(),
        5 when _facts.Count > 0 => AttachFileAsync(),
        6 when _pending.Count > 0 => VerifyAsync(),
        _ => StepAsync(),
    };

    private async Task RecordAsync()
    {
        var key = Key();
        string[] urls = [.. Enumerable.Range(0, random.Next(1, 4)).Select(index => $"https://example.org/load/{key}/{index}")];
        Dictionary<string, object?>[] recorded = [.. urls.Select(url => facts.Content(url))];
        var input = new { edition = 2568, facts = recorded, idempotencyKey = key };
        var stored = await StoreAsync([.. urls.Select(url => $"fact {url}")], persists => wire.AskAsync(LoadDocuments.Record, new { input }, persists));
        foreach (var (index, fact) in stored?.EnumerateArray().Index() ?? [])
        {
            _facts.Add((fact.GetProperty("id").GetString()!, 1, recorded[index]));
            _pending.Enqueue(fact.GetProperty("evidence")[0].GetProperty("id").GetString()!);
        }
    }

    private async Task CorrectAsync()
    {
        var (key, index) = (Key(), random.Next(_facts.Count));
        var (fact, version, before) = _facts[index];
        Dictionary<string, object?> content = new(before) { ["date"] = facts.Date() };
        content.Remove("evidence");
        var input = new { fact, version, content, reason = key, idempotencyKey = key };
        _facts.RemoveAt(index);
        if (await StoreAsync([$"correction {key}"], persists => wire.AskAsync(LoadDocuments.Correct, new { input }, persists)) is { } stored)
        {
            _facts.Add((fact, stored.GetProperty("version").GetInt32(), content));
        }
    }

    private async Task AttachLinkAsync()
    {
        var (key, fact) = (Key(), _facts[random.Next(_facts.Count)].Id);
        var input = new { fact, url = $"https://example.org/load/{key}", idempotencyKey = key };
        if (await StoreAsync([$"link {input.url}"], persists => wire.AskAsync(LoadDocuments.Attach, new { input }, persists)) is { } stored)
        {
            _pending.Enqueue(stored.GetProperty("id").GetString()!);
        }
    }

    private async Task AttachFileAsync()
    {
        var (key, fact) = (Key(), _facts[random.Next(_facts.Count)].Id);

        // Few contents, so that clients send the same file at the same time.
        var content = SampleFiles.PdfOf(random.Next(1, 4) * 10_000, (byte)random.Next(64));
        var input = new { fact, file = (object?)null, idempotencyKey = key };
        if (await StoreAsync([$"file {key}.pdf"], persists => wire.UploadAsync(LoadDocuments.Attach, input, content, $"{key}.pdf", persists)) is { } stored)
        {
            record.Files.Add(stored.GetProperty("hash").GetString()!);
            _pending.Enqueue(stored.GetProperty("id").GetString()!);
        }
    }

    private async Task VerifyAsync()
    {
        var key = Key();
        var input = new { evidence = _pending.Dequeue(), reason = key, idempotencyKey = key };
        await StoreAsync([$"decision {key}"], persists => wire.AskAsync(LoadDocuments.Verify, new { input }, persists));
    }

    private async Task StepAsync()
    {
        if (!reports.TryDequeue(out var report))
        {
            return;
        }

        var (document, input) = (LoadDocuments.Step(report.Mutation), report.Input(Key()));
        if (await StoreAsync([report.Mark], _ => wire.AskAsync(document, new { input })) is { } stored)
        {
            report.Advance(stored.GetProperty("id").GetString()!);
            reports.Enqueue(report);
        }
    }

    /// <summary>Sends a write and gives what was stored; null where nobody said that it was.</summary>
    private async Task<JsonElement?> StoreAsync(IReadOnlyList<string> marks, Func<bool, Task<JsonElement?>> send)
    {
        foreach (var mark in marks)
        {
            record.Sent.Add(mark);
        }

        // Some clients go away when the service dies. Nobody knows then whether it was stored, but twice it must not be.
        if (await send(random.Next(4) > 0) is not { } payload)
        {
            return null;
        }

        if (payload.GetProperty("errors").ValueKind != JsonValueKind.Null)
        {
            record.Failures.Add($"{string.Join(", ", marks)}: {payload}");
            return null;
        }

        foreach (var mark in marks)
        {
            record.Acknowledged.Add(mark);
        }

        await (random.Next(8) == 0 ? RepeatAsync(payload, send) : Task.CompletedTask);
        return payload.EnumerateObject().First().Value;
    }

    private async Task RepeatAsync(JsonElement payload, Func<bool, Task<JsonElement?>> send)
    {
        record.CountRepeat();
        if (await send(true) is { } again && again.GetRawText() != payload.GetRawText())
        {
            record.Failures.Add($"{payload} the first time, and {again} the second time");
        }
    }

    private string Key() => string.Create(CultureInfo.InvariantCulture, $"load-{number}-{_requests++}");
}
