using System.Globalization;
using System.Text.RegularExpressions;

namespace Digital40.Rules.Rubrics.Loading;

/// <summary>Reads single values; what is wrong becomes a problem and a stand-in is returned.</summary>
internal static partial class Values
{
    /// <summary>A text that is not empty.</summary>
    public static string Text(SourceNode node, SourcePath path, Problems problems)
    {
        if (node is not SourceScalar scalar)
        {
            problems.Add(RubricErrorCodes.NodeKind, node, path, "a text", node.Described);
            return "";
        }

        if (string.IsNullOrWhiteSpace(scalar.Text))
        {
            problems.Add(RubricErrorCodes.TextEmpty, node, path, "a text", "nothing");
        }

        return scalar.Text;
    }

    /// <summary>A decimal number: at most 15 digits before and 4 after the point.</summary>
    public static decimal Number(SourceNode node, SourcePath path, Problems problems, decimal least)
    {
        if (node is not SourceScalar scalar || !NumberForm().IsMatch(scalar.Text))
        {
            problems.Add(RubricErrorCodes.Number, node, path, "a number", node.Described);
            return least;
        }

        var value = decimal.Parse(scalar.Text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);
        if (value < least)
        {
            problems.Add(RubricErrorCodes.Number, node, path, string.Create(CultureInfo.InvariantCulture, $"a number of {least} or more"), node.Described);
        }

        return value;
    }

    /// <summary>A whole number.</summary>
    public static int Whole(SourceNode node, SourcePath path, Problems problems, int least)
    {
        if (node is SourceScalar scalar
            && int.TryParse(scalar.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var value)
            && value >= least)
        {
            return value;
        }

        problems.Add(RubricErrorCodes.Number, node, path, string.Create(CultureInfo.InvariantCulture, $"a whole number of {least} or more"), node.Described);
        return least;
    }

    /// <summary>A date of the common era, <c>yyyy-MM-dd</c>.</summary>
    public static DateOnly Date(SourceNode node, SourcePath path, Problems problems)
    {
        if (node is SourceScalar scalar
            && DateOnly.TryParseExact(scalar.Text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
        {
            return date;
        }

        problems.Add(RubricErrorCodes.Date, node, path, "a date as yyyy-MM-dd", node.Described);
        return default;
    }

    /// <summary>One of the allowed words.</summary>
    public static T Choice<T>(SourceNode node, SourcePath path, Problems problems, IReadOnlyDictionary<string, T> words)
        where T : struct
    {
        if (node is SourceScalar scalar && words.TryGetValue(scalar.Text, out var value))
        {
            return value;
        }

        var found = node is SourceScalar { Text.Length: > 0 } other ? Suggestion.For(other.Text, words.Keys) : node.Described;
        problems.Add(RubricErrorCodes.Choice, node, path, words.Count == 1 ? words.Keys.First() : $"one of {string.Join(", ", words.Keys)}", found);
        return default;
    }

    /// <summary>A mapping; <c>null</c> after a problem.</summary>
    public static Fields? Mapping(SourceNode node, SourcePath path, Problems problems)
    {
        if (node is SourceMapping mapping)
        {
            return new Fields(mapping, path, problems);
        }

        problems.Add(RubricErrorCodes.NodeKind, node, path, "a mapping", node.Described);
        return null;
    }

    /// <summary>A list; <c>null</c> after a problem.</summary>
    public static SourceSequence? Sequence(SourceNode node, SourcePath path, Problems problems)
    {
        if (node is SourceSequence sequence)
        {
            return sequence;
        }

        problems.Add(RubricErrorCodes.NodeKind, node, path, "a list", node.Described);
        return null;
    }

    /// <summary>A list of texts; empty after a problem.</summary>
    public static IReadOnlyList<(string Text, SourceNode Node)> Texts(SourceNode node, SourcePath path, Problems problems) =>
        [.. Sequence(node, path, problems)?.Items.Select(item => (Text(item, path, problems), item)) ?? []];

    [GeneratedRegex(@"^-?[0-9]{1,15}(\.[0-9]{1,4})?$", RegexOptions.CultureInvariant)]
    private static partial Regex NumberForm();
}
