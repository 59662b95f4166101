using System.Text;

namespace Digital40.GraphQL.Validation.Spelling;

/// <summary>
/// The names that a wrong one may have been meant to be, and the sentence that offers them. Wording and order are those of graphql-js.
/// </summary>
internal static class Suggestions
{
    /// <summary>Longer names get no suggestions: the distance between two long names is costly, and nobody mistypes one.</summary>
    public const int MaxLength = 200;

    private const int MaxNames = 5;

    /// <summary>The names that are like a wrong one, the likest first.</summary>
    /// <param name="input">The wrong name.</param>
    /// <param name="options">The names that would have been right; one that comes twice counts once.</param>
    public static IReadOnlyList<string> For(string input, IEnumerable<string> options)
    {
        if (input.Length > MaxLength)
        {
            return [];
        }

        var distance = new LexicalDistance(input);
        var threshold = (input.Length * 2 / 5) + 1;
        List<(string Option, int Distance)>? near = null;
        foreach (var option in options)
        {
            if (distance.Measure(option, threshold) is var measured and >= 0)
            {
                (near ??= []).Add((option, measured));
            }
        }

        return near is null ? [] : Sort(near);
    }

    /// <summary>The sentence, with a space before it: <c> Did you mean "a", "b", or "c"?</c>; empty when there is nothing to offer.</summary>
    /// <param name="names">The names to offer; five at most are.</param>
    public static string DidYouMean(IReadOnlyList<string> names) => DidYouMean(null, names);

    /// <summary>
    /// The sentence, with a space before it: <c> Did you mean the enum value "a" or "b"?</c>; empty when there is nothing to offer.
    /// </summary>
    /// <param name="subMessage">What the names are names of, or null.</param>
    /// <param name="names">The names to offer; five at most are.</param>
    public static string DidYouMean(string? subMessage, IReadOnlyList<string> names)
    {
        if (names.Count == 0)
        {
            return "";
        }

        var message = new StringBuilder(" Did you mean ");
        if (!string.IsNullOrEmpty(subMessage))
        {
            message.Append(subMessage).Append(' ');
        }

        return AppendNames(message, names, Math.Min(names.Count, MaxNames)).Append('?').ToString();
    }

    private static StringBuilder AppendNames(StringBuilder message, IReadOnlyList<string> names, int count)
    {
        for (var index = 0; index < count; index++)
        {
            if (index > 0)
            {
                var last = index == count - 1;
                message.Append(count == 2 ? " or " : last ? ", or " : ", ");
            }

            message.Append('"').Append(names[index]).Append('"');
        }

        return message;
    }

    private static List<string> Sort(List<(string Option, int Distance)> near)
    {
        near.Sort(static (left, right) =>
            left.Distance != right.Distance ? left.Distance - right.Distance : NaturalOrder.Compare(left.Option, right.Option));
        var names = new List<string>(near.Count);
        foreach (var (option, _) in near)
        {
            if (names.Count == 0 || names[^1] != option)
            {
                names.Add(option);
            }
        }

        return names;
    }
}
