using System.Globalization;
using Digital40.Bench.Service;

// Measures the service over HTTP on databases that "bench -- country" made.
switch (args)
{
    case [.. var folders, "--seconds", var seconds] when folders.Length > 0:
        await ServiceBenchmark.RunAsync(folders, int.Parse(seconds, CultureInfo.InvariantCulture));
        return 0;
    case [_, ..]:
        await ServiceBenchmark.RunAsync(args, seconds: 20);
        return 0;
    default:
        Console.Error.WriteLine("dotnet run -c Release --project bench/Service -- FOLDER [FOLDER...] [--seconds N]");
        return 2;
}
