using Digital40.GraphQL.Language.Nodes;

namespace Digital40.GraphQL.Validation.Merging;

/// <summary>Two fields that cannot be merged.</summary>
/// <param name="ResponseName">The response name of both.</param>
/// <param name="Reason">Why not.</param>
/// <param name="Echoed">How many characters of the document the reason repeats, at most.</param>
/// <param name="Left">The first field, and below it those that conflict.</param>
/// <param name="Right">The second field, and below it those that conflict.</param>
internal sealed record FieldConflict(string ResponseName, string Reason, int Echoed, List<FieldNode> Left, List<FieldNode> Right)
{
    /// <summary>No reason is longer, and no name in one.</summary>
    private const int MaxDetail = 1000;

    /// <summary>No more fields of a side are told.</summary>
    private const int MaxNodes = 20;

    /// <summary>A conflict of two fields by themselves.</summary>
    public static FieldConflict Of(string responseName, string reason, int echoed, FieldNode left, FieldNode right) =>
        new(responseName, reason, echoed, [left], [right]);

    /// <summary>The one conflict of two fields below which others conflict.</summary>
    public static FieldConflict Around(List<FieldConflict> inner, string responseName, FieldNode left, FieldNode right)
    {
        var reason = "";
        var echoed = 0;
        foreach (var conflict in inner)
        {
            reason += $"{(reason.Length == 0 ? "" : " and ")}subfields \"{Abbreviate(conflict.ResponseName)}\" conflict because {conflict.Reason}";
            echoed += conflict.ResponseName.Length + conflict.Echoed;
            if (reason.Length > MaxDetail)
            {
                break;
            }
        }

        return new FieldConflict(
            responseName,
            Abbreviate(reason),
            echoed,
            Nodes(left, inner, static conflict => conflict.Left),
            Nodes(right, inner, static conflict => conflict.Right));
    }

    /// <summary>A text cut to a length that keeps a message readable.</summary>
    public static string Abbreviate(string text) => text.Length > MaxDetail ? string.Concat(text.AsSpan(0, MaxDetail), "...") : text;

    /// <summary>The field and those below it that conflict. Of too many the deeper ones of each conflict stay.</summary>
    private static List<FieldNode> Nodes(FieldNode field, List<FieldConflict> inner, Func<FieldConflict, List<FieldNode>> side)
    {
        var nodes = new List<FieldNode> { field };
        foreach (var conflict in inner)
        {
            var more = side(conflict);
            var count = Math.Min(more.Count, MaxNodes - nodes.Count);
            nodes.AddRange(more.GetRange(more.Count - count, count));
            if (nodes.Count == MaxNodes)
            {
                break;
            }
        }

        return nodes;
    }
}
