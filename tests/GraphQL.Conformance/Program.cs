using Digital40.GraphQL.Conformance;
using Digital40.GraphQL.Conformance.Cases;

return args is ["--cases", var folder]
    ? new CaseRunner(Console.Out).Run(folder, Path.Combine(AppContext.BaseDirectory, "departures.jsonl"))
    : await LineServer.RunAsync(Console.OpenStandardInput(), Console.OpenStandardOutput());
