namespace Digital40.GraphQL.Types.Scalars;

/// <summary>An absolute address of the web: <c>https://example.org/path</c>. RFC 3986, the schemes <c>http</c> and <c>https</c> alone; at most 2,048 characters.</summary>
internal sealed class UrlScalar() : TextScalar<Uri>("Url", "an absolute http or https URL")
{
    private const int MaxLength = 2048;

    protected override bool TryParse(string text, out Uri value)
    {
        // Uri takes white space around the text and backslashes for slashes.
        var accepted = text.Length <= MaxLength
            && !text.AsSpan().ContainsAny(' ', '\\')
            && !text.Any(character => char.IsWhiteSpace(character) || char.IsControl(character))
            && Uri.TryCreate(text, UriKind.Absolute, out var parsed)
            && IsWeb(parsed)
            && parsed.IsWellFormedOriginalString();
        value = accepted ? new Uri(text, UriKind.Absolute) : Empty;
        return accepted;
    }

    protected override string? TryFormat(Uri value) => value.IsAbsoluteUri && IsWeb(value) ? value.AbsoluteUri : null;

    private static readonly Uri Empty = new("about:blank");

    private static bool IsWeb(Uri uri) => (uri.Scheme == Uri.UriSchemeHttp || uri.Scheme == Uri.UriSchemeHttps) && uri.Host.Length > 0;
}
