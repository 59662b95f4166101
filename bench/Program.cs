using Digital40.Bench;

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
    default:
        Console.Error.WriteLine("dotnet run -c Release --project bench -- scoring | offices | loading");
        return 2;
}
