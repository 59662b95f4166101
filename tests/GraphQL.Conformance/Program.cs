using Digital40.GraphQL.Conformance;

return await LineServer.RunAsync(Console.OpenStandardInput(), Console.OpenStandardOutput());
