namespace Digital40.GraphQL.Authorization;

/// <summary>Whether a reader may read a field.</summary>
public enum AuthorizationResult
{
    /// <summary>The reader has signed in and may not; the default, so that what is forgotten is refused.</summary>
    NotAuthorized,

    /// <summary>The reader has not signed in.</summary>
    NotAuthenticated,

    /// <summary>The reader may.</summary>
    Allowed,
}
