using Digital40.Api.Hosting;
using Digital40.GraphQL.AspNetCore;

return await DigitalHost.Build(args).RunWithGraphQLCommandsAsync(args);
