namespace Digital40.Api.Tests;

/// <summary>A service with the sample province, for the tests of a class that only read.</summary>
public sealed class SampleServer : IAsyncLifetime
{
    internal ApiServer Api { get; private set; } = default!; // xunit waits for InitializeAsync before it gives the server to a test.

    public async Task InitializeAsync() => Api = await ApiServer.WithSampleAsync();

    public async Task DisposeAsync() => await Api.DisposeAsync();
}
