using System.Globalization;
using Digital40.Bench;
using Digital40.Bench.Persistence;

switch (args)
{
    case ["scoring", ..]:
        ScoringBenchmarks.Run();
        return 0;
    case ["offices", ..]:
        OfficesBenchmark.Run();
        return 0;
    case ["loading", ..]:
        LoadingBenchmark.Run();
        return 0;
    case ["stores", var folder]:
        await StoreBenchmark.RunAsync(folder, years: 10);
        return 0;
    case ["stores", var folder, var years]:
        await StoreBenchmark.RunAsync(folder, int.Parse(years, CultureInfo.InvariantCulture));
        return 0;
    case ["country", var folder]:
        await CountryRun.RunAsync(folder, years: 10);
        return 0;
    case ["country", var folder, "--years", var years]:
        await CountryRun.RunAsync(folder, int.Parse(years, CultureInfo.InvariantCulture));
        return 0;
    default:
        Console.Error.WriteLine("dotnet run -c Release --project bench -- scoring | offices | loading | country FOLDER [--years N] | stores FOLDER [YEARS]");
        return 2;
}
