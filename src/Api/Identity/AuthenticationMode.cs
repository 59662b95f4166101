namespace Digital40.Api.Identity;

/// <summary>How callers say who they are.</summary>
internal enum AuthenticationMode
{
    /// <summary>By tokens of Entra ID, or of another provider of OpenID Connect.</summary>
    AzureAd,

    /// <summary>By a header that is believed, or by tokens of <c>dotnet user-jwts</c>: in the Development environment and on the loopback address alone.</summary>
    Development,
}
