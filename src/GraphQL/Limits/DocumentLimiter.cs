using Digital40.GraphQL.Language.Nodes;

namespace Digital40.GraphQL.Limits;

/// <summary>
/// Checks documents against limits without a schema. Each definition is visited once, so the work grows with the document and no faster.
/// </summary>
public static class DocumentLimiter
{
    /// <summary>Checks a document.</summary>
    /// <param name="document">The document; it need not be valid.</param>
    /// <param name="limits">The limits, which must not change afterwards.</param>
    /// <returns>The errors, at most one for each limit, and what remains to be checked when the variables are known.</returns>
    public static LimitCheck Check(DocumentNode document, DocumentLimits limits) => new DocumentWalk(document, limits).Run();
}
