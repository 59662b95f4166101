namespace Digital40.GraphQL.AspNetCore.Options;

/// <summary>Documents that the server knows by an id. They are read and validated once, at start-up.</summary>
public sealed class PersistedDocumentOptions
{
    /// <summary>
    /// The folder of <c>*.graphql</c> files, relative to the content root; null for none. A document is known by the name of its file without extension
    /// and by the SHA-256 of the file in lower-case hexadecimal digits.
    /// </summary>
    public string? Folder { get; set; }

    /// <summary>Whether other documents are refused: false. Against every attack that needs a document of its own; for servers whose clients are all known.</summary>
    public bool Only { get; set; }
}
