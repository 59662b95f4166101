namespace Digital40.GraphQL.Types.Scalars;

/// <summary>A UUID: <c>123e4567-e89b-12d3-a456-426614174000</c>. RFC 9562; in small letters when it goes out.</summary>
internal sealed class UuidScalar() : TextScalar<Guid>("UUID", "a UUID such as \"123e4567-e89b-12d3-a456-426614174000\"")
{
    private const string Format = "D";

    // Guid takes white space around the text.
    protected override bool TryParse(string text, out Guid value) => Guid.TryParseExact(text, Format, out value) && text.Length == 36;

    protected override string TryFormat(Guid value) => value.ToString(Format);
}
