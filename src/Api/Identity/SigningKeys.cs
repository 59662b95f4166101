using Microsoft.IdentityModel.Protocols;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;

namespace Digital40.Api.Identity;

/// <summary>
/// The keys that the provider signs with. They are read when they are first needed, anew every half day, and once when a token names a key that is not among them;
/// tokens with invented keys cannot make it ask more often than every half minute. While the provider cannot be reached, the keys that are known go on.
/// </summary>
/// <param name="address">Where the provider describes itself.</param>
/// <param name="documents">Reads the description.</param>
/// <param name="time">The clock.</param>
internal sealed partial class SigningKeys(string address, IDocumentRetriever documents, TimeProvider time, ILogger<SigningKeys> logger)
    : IConfigurationManager<OpenIdConnectConfiguration>
{
    private static readonly TimeSpan Fresh = TimeSpan.FromHours(12);
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    private readonly Lock _lock = new();
    private OpenIdConnectConfiguration? _known;
    private DateTimeOffset _read = DateTimeOffset.MinValue;
    private DateTimeOffset _asked = DateTimeOffset.MinValue;
    private Task _reading = Task.CompletedTask;

    /// <summary>What is known of the provider; null until it is reached.</summary>
    public OpenIdConnectConfiguration? Known => Volatile.Read(ref _known);

    /// <summary>What is known of the provider.</summary>
    /// <exception cref="InvalidOperationException">Nothing is known: it has never been reached.</exception>
    public async Task<OpenIdConnectConfiguration> GetConfigurationAsync(CancellationToken cancel)
    {
        if (Known is { } known)
        {
            if (time.GetUtcNow() - _read > Fresh)
            {
                _ = ReadAsync();
            }

            return known;
        }

        await ReadAsync().WaitAsync(cancel);
        return Known ?? throw new InvalidOperationException("The identity provider has never been reached.");
    }

    /// <inheritdoc/>
    public void RequestRefresh() => _ = ReadAsync();

    /// <summary>Makes sure of a key before a token is checked with it.</summary>
    /// <param name="keyId">The key that the token names; null where it names none.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>Whether any keys are known; the one that is asked for need not be among them.</returns>
    public async Task<bool> PrepareAsync(string? keyId, CancellationToken cancellationToken)
    {
        var known = Known;
        if (known is null || (keyId is not null && known.SigningKeys.All(key => key.KeyId != keyId)))
        {
            await ReadAsync().WaitAsync(cancellationToken);
        }

        return Known is not null;
    }

    // Everybody who asks at one time waits for one answer; it never throws.
    private Task ReadAsync()
    {
        lock (_lock)
        {
            if (_reading.IsCompleted && time.GetUtcNow() - _asked >= Pause)
            {
                _asked = time.GetUtcNow();
                _reading = ReadOnceAsync();
            }

            return _reading;
        }
    }

    private async Task ReadOnceAsync()
    {
        try
        {
            using var patience = new CancellationTokenSource(Patience);
            var found = await OpenIdConnectConfigurationRetriever.GetAsync(address, documents, patience.Token);
            if (found.SigningKeys.Count == 0)
            {
                LogUnreachable(logger, address, null);
                return;
            }

            _read = time.GetUtcNow();
            Volatile.Write(ref _known, found);
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            LogUnreachable(logger, address, exception);
        }
    }

    [LoggerMessage(1, LogLevel.Warning, "The signing keys of the identity provider could not be read from {Address}; those that are known go on.")]
    private static partial void LogUnreachable(ILogger logger, string address, Exception? exception);
}
