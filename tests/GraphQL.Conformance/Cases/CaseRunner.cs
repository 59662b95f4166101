using System.Text.Json;
using Digital40.GraphQL.Conformance.Operations;

namespace Digital40.GraphQL.Conformance.Cases;

/// <summary>Replays a folder of cases, and tells where answers differ from what graphql-js answered.</summary>
/// <param name="output">Where the report goes.</param>
internal sealed class CaseRunner(TextWriter output)
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web);
    private readonly SortedDictionary<string, Count> _counts = new(StringComparer.Ordinal);
    private bool _failed;

    /// <summary>Replays the cases.</summary>
    /// <param name="folder">The folder of cases.</param>
    /// <param name="departuresFile">The departures, one JSON object a line.</param>
    /// <returns>0 when all agree but those listed, which must not agree; otherwise 1.</returns>
    public int Run(string folder, string departuresFile)
    {
        var departures = File.ReadLines(departuresFile)
            .Select(line => JsonSerializer.Deserialize<Departure>(line, Options)!) // A line is an object.
            .ToDictionary(departure => (departure.File, departure.Id));
        foreach (var recorded in new CaseReader(folder).Read())
        {
            _counts.TryAdd(recorded.File, new Count());
            departures.Remove((recorded.File, recorded.Id), out var departure);
            Run(recorded, departure);
        }

        foreach (var departure in departures.Values)
        {
            Fail($"{departure.File}:{departure.Line}: the departure {departure.Id} is listed, but there is no such case.");
        }

        WriteCounts();
        return _failed ? 1 : 0;
    }

    private void Run(RecordedCase recorded, Departure? departure)
    {
        var count = _counts[recorded.File];
        if (departure is { LeftOut: true })
        {
            count.LeftOut++;
            return;
        }

        var difference = FindDifference(recorded);
        if (difference is null)
        {
            count.Agreed++;
        }
        else
        {
            count.Departed++;
        }

        if (difference is null != departure is null)
        {
            Fail(difference is null
                ? $"{recorded.File}:{recorded.Line}: {recorded.Id} is listed as a departure, but agrees."
                : $"{recorded.File}:{recorded.Line}: {recorded.Id} {difference}");
        }
    }

    private static string? FindDifference(RecordedCase recorded)
    {
        foreach (var (request, expected) in recorded.Checks)
        {
            var answer = LineAnswerer.Answer(JsonSerializer.SerializeToUtf8Bytes(request));
            using var actual = JsonDocument.Parse(answer, new JsonDocumentOptions { MaxDepth = 1000 });
            if (!AnswerComparison.AreSame(expected, actual.RootElement))
            {
                return $"{Environment.NewLine}  asked    {request}{Environment.NewLine}  expected {expected}{Environment.NewLine}  answered {answer}";
            }
        }

        return null;
    }

    private void Fail(string message)
    {
        _failed = true;
        output.WriteLine(message);
    }

    private void WriteCounts()
    {
        var all = new Count();
        foreach (var (file, count) in _counts)
        {
            Write(file, count);
            all.Agreed += count.Agreed;
            all.Departed += count.Departed;
            all.LeftOut += count.LeftOut;
        }

        Write("all", all);
    }

    private void Write(string file, Count count) =>
        output.WriteLine(FormattableString.Invariant($"{file}: {count.Agreed} agreed, {count.Departed} departed, {count.LeftOut} left out"));

    private sealed class Count
    {
        public int Agreed { get; set; }

        public int Departed { get; set; }

        public int LeftOut { get; set; }
    }
}
