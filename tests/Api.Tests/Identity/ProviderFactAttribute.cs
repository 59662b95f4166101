namespace Digital40.Api.Tests.Identity;

/// <summary>A test that needs node and the OpenID provider; it is skipped with a reason where they are not installed.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class ProviderFactAttribute : FactAttribute
{
    public ProviderFactAttribute()
    {
        Skip = OpenIdProvider.Obstacle;
    }
}
