using System.Globalization;
using Digital40.Bench.Service;

// Measures the service over HTTP on a database that "bench -- country" made.
switch (args)
{
    case [var database]:
        await ServiceBenchmark.RunAsync(database, seconds: 20);
        return 0;
    case [var database, var seconds]:
        await ServiceBenchmark.RunAsync(database, int.Parse(seconds, CultureInfo.InvariantCulture));
        return 0;
    default:
        Console.Error.WriteLine("dotnet run -c Release --project bench/Service -- DATABASE [SECONDS]");
        return 2;
}
