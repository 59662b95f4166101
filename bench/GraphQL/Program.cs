using System.Globalization;
using Digital40.Bench.GraphQL.Loading;
using Digital40.Bench.GraphQL.Parsing;
using Digital40.Bench.GraphQL.Serving;

switch (args)
{
    case ["server", var port]:
        await BenchServer.RunAsync(int.Parse(port, CultureInfo.InvariantCulture));
        return 0;
    case []:
        await new HttpBenchmark(rounds: 7, seconds: 5).RunAsync();
        ParsingBenchmark.Run();
        return 0;
    case ["http", var rounds, var seconds]:
        await new HttpBenchmark(int.Parse(rounds, CultureInfo.InvariantCulture), int.Parse(seconds, CultureInfo.InvariantCulture)).RunAsync();
        return 0;
    case ["parsing"]:
        ParsingBenchmark.Run();
        return 0;
    default:
        Console.Error.WriteLine("dotnet run -c Release --project bench/GraphQL [-- http ROUNDS SECONDS | parsing]");
        return 2;
}
