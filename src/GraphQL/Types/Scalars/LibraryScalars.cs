namespace Digital40.GraphQL.Types.Scalars;

/// <summary>The scalars beyond the standard five that the library knows; a schema that uses one defines it.</summary>
public static class LibraryScalars
{
    /// <summary>
    /// By the name of the scalar: <c>LocalDate</c> (<see cref="DateOnly"/>), <c>DateTime</c> (<see cref="DateTimeOffset"/>), <c>YearMonth</c>,
    /// <c>Decimal</c>, <c>Long</c>, <c>Url</c> (<see cref="Uri"/>), <c>UUID</c> (<see cref="Guid"/>), <c>JSON</c>
    /// (<see cref="System.Text.Json.JsonElement"/>) and <c>Upload</c> (<see cref="Execution.Requests.IUpload"/>).
    /// </summary>
    public static IReadOnlyDictionary<string, ScalarCoercion> ByName { get; } = new Dictionary<string, ScalarCoercion>(StringComparer.Ordinal)
    {
        ["LocalDate"] = new LocalDateScalar(),
        ["DateTime"] = new DateTimeScalar(),
        ["YearMonth"] = new YearMonthScalar(),
        ["Decimal"] = new DecimalScalar(),
        ["Long"] = new LongScalar(),
        ["Url"] = new UrlScalar(),
        ["UUID"] = new UuidScalar(),
        ["JSON"] = new JsonScalar(),
        ["Upload"] = new UploadScalar(),
    };
}
