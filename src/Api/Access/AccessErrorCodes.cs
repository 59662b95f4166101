namespace Digital40.Api.Access;

/// <summary>The stable codes of what the gate refuses.</summary>
public static class AccessErrorCodes
{
    /// <summary>The caller may not do this.</summary>
    public const string Forbidden = "forbidden";
}
