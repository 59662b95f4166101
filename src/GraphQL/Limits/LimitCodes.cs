namespace Digital40.GraphQL.Limits;

/// <summary>The stable codes (<c>extensions.code</c>) of the errors of limits.</summary>
public static class LimitCodes
{
    /// <summary>Fields are nested too deep.</summary>
    public const string Depth = "DOCUMENT_TOO_DEEP";

    /// <summary>Fields are nested too deep in the introspection.</summary>
    public const string IntrospectionDepth = "INTROSPECTION_TOO_DEEP";

    /// <summary>There are too many aliases.</summary>
    public const string Aliases = "TOO_MANY_ALIASES";

    /// <summary>There are too many directives at one place.</summary>
    public const string Directives = "TOO_MANY_DIRECTIVES";

    /// <summary>There are too many fields, as written or with the fragments written out.</summary>
    public const string Fields = "TOO_MANY_FIELDS";

    /// <summary>There are too many fragments.</summary>
    public const string Fragments = "TOO_MANY_FRAGMENTS";

    /// <summary>There are too many operations.</summary>
    public const string Operations = "TOO_MANY_OPERATIONS";

    /// <summary>A list that the client sent is too long.</summary>
    public const string ListSize = "LIST_TOO_LONG";

    /// <summary>The client asks for too large a page.</summary>
    public const string PageSize = "PAGE_TOO_LARGE";
}
