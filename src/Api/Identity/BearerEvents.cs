using System.Diagnostics.CodeAnalysis;
using Microsoft.AspNetCore.Authentication.JwtBearer;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.Net.Http.Headers;

namespace Digital40.Api.Identity;

/// <summary>What is done around the check of a token: the keys are made sure of before it, and a refusal says where to sign in and nothing about the reason.</summary>
internal sealed class BearerEvents(SigningKeys keys, AzureAdOptions options) : JwtBearerEvents
{
    private const string Prefix = "Bearer ";
    private const string RetryAfterSeconds = "30";
    private static readonly object Unreachable = new();

    // Identity tokens are for the application that a person signed in to, and prove nothing to this service.
    private static readonly string[] ClaimsOfIdentityTokens = ["nonce", "at_hash", "c_hash"];

    /// <inheritdoc/>
    public override async Task MessageReceived(MessageReceivedContext context)
    {
        string? header = context.Request.Headers.Authorization;
        if (header is null || !header.StartsWith(Prefix, StringComparison.OrdinalIgnoreCase) || header[Prefix.Length..].Trim() is not { Length: > 0 } token)
        {
            context.NoResult();
        }
        else if (!TryRead(token, out var read))
        {
            context.Fail("The token cannot be read.");
        }
        else if (!await keys.PrepareAsync(read.Kid, context.HttpContext.RequestAborted))
        {
            context.HttpContext.Items[Unreachable] = true;
            context.Fail("The identity provider cannot be reached.");
        }
        else
        {
            context.Token = token;
        }
    }

    /// <inheritdoc/>
    public override Task TokenValidated(TokenValidatedContext context)
    {
        if (context.Principal is { } user && user.HasClaim(claim => ClaimsOfIdentityTokens.Contains(claim.Type, StringComparer.Ordinal)))
        {
            context.Fail("An identity token gives no access.");
        }

        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    public override Task Challenge(JwtBearerChallengeContext context)
    {
        context.HandleResponse();
        if (context.HttpContext.Items.ContainsKey(Unreachable))
        {
            context.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
            context.Response.Headers.RetryAfter = RetryAfterSeconds;
            return Task.CompletedTask;
        }

        context.Response.StatusCode = StatusCodes.Status401Unauthorized;
        var error = context.AuthenticateFailure is null ? "" : ", error=\"invalid_token\", error_description=\"The token is not valid here, or not any more.\"";
        context.Response.Headers.Append(HeaderNames.WWWAuthenticate, $"Bearer authorization_uri=\"{options.AuthorizationUri}\"{error}");
        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    public override Task Forbidden(ForbiddenContext context)
    {
        context.Response.Headers.Append(
            HeaderNames.WWWAuthenticate, "Bearer error=\"insufficient_scope\", error_description=\"The token holds neither the scope nor a role of this service.\"");
        return Task.CompletedTask;
    }

    private static bool TryRead(string text, [NotNullWhen(true)] out JsonWebToken? token)
    {
        try
        {
            token = new JsonWebToken(text);
            return true;
        }
        catch (Exception exception) when (exception is ArgumentException or FormatException or InvalidOperationException)
        {
            token = null;
            return false;
        }
    }
}
