namespace Digital40.Api.Configuration;

/// <summary>The settings are wrong, and nothing has been started.</summary>
/// <param name="errors">Everything that is wrong, a sentence each; none holds a secret.</param>
internal sealed class SettingsException(IReadOnlyList<string> errors)
    : Exception($"The settings are wrong:{string.Concat(errors.Select(error => $"\n  {error}"))}")
{
    /// <summary>Everything that is wrong, a sentence each.</summary>
    public IReadOnlyList<string> Errors { get; } = errors;
}
