using System.Diagnostics;
using System.Text;
using Digital40.GraphQL.Language;
using Digital40.GraphQL.Types;
using Digital40.GraphQL.Validation;

namespace Digital40.Bench.GraphQL.Parsing;

/// <summary>Parses and validates a document of 2 KB with three fragments, as the server does when it sees it first.</summary>
internal static class ParsingBenchmark
{
    private const int Rounds = 9;
    private const int Repeats = 5_000;

    public static void Run()
    {
        var schema = SchemaBuilder.Build(BenchDocument.Schema);
        var source = Encoding.UTF8.GetBytes(BenchDocument.Query);
        var errors = DocumentValidator.Validate(schema, Parser.ParseDocument(source));
        if (errors.Length > 0)
        {
            throw new InvalidOperationException(errors[0].Message);
        }

        Measure(source, schema);
        var times = new List<double>();
        var allocated = GC.GetAllocatedBytesForCurrentThread();
        for (var round = 0; round < Rounds; round++)
        {
            times.Add(Measure(source, schema));
        }

        allocated = (GC.GetAllocatedBytesForCurrentThread() - allocated) / (Rounds * Repeats);
        times.Sort();
        Console.WriteLine(FormattableString.Invariant(
            $"\nparse and validate {source.Length} bytes with 3 fragments: median {times[Rounds / 2]:0.0} µs ({times[0]:0.0} to {times[^1]:0.0}), {allocated} B allocated"));
    }

    private static double Measure(byte[] source, Schema schema)
    {
        var start = Stopwatch.GetTimestamp();
        for (var repeat = 0; repeat < Repeats; repeat++)
        {
            DocumentValidator.Validate(schema, Parser.ParseDocument(source));
        }

        return Stopwatch.GetElapsedTime(start).TotalMicroseconds / Repeats;
    }
}
