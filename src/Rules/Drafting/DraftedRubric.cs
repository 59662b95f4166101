using System.Globalization;
using System.Text.RegularExpressions;

namespace Digital40.Rules.Drafting;

/// <summary>Makes the text of a draft out of the text of an edition.</summary>
internal sealed partial class DraftedRubric
{
    private const string Draft = "draft";
    private const string Heading = "# Drafted from ";

    /// <summary>Numbers under these keys tell things apart, or are the product's own: no new document says anything of them.</summary>
    private static readonly HashSet<string> Unmarked = new(StringComparer.Ordinal)
    {
        "edition", "level", "step", "clause", "code", "area", "criterion", "at", "due-soon-days",
    };

    private static readonly HashSet<string> Languages = new(StringComparer.Ordinal) { "th", "en" };

    private readonly YearShift _years;
    private readonly int _year;
    private readonly TextEdits _edits;

    private DraftedRubric(string text, int fromYear, int toYear)
    {
        _years = new YearShift(fromYear, toYear);
        _year = toYear;
        _edits = new TextEdits(text);
    }

    /// <summary>
    /// The text with the other year, the status of a draft, every date a year moved with it, and every number, date and condition marked as to be confirmed;
    /// wordings that name the year are moved and marked too.
    /// </summary>
    public static string Of(string text, int fromYear, int toYear)
    {
        text = text.StartsWith(Heading, StringComparison.Ordinal) ? text[(text.IndexOf('\n') + 1)..] : text;
        var draft = new DraftedRubric(text, fromYear, toYear);
        foreach (var node in YamlReader.Read(text).All)
        {
            draft.Look(node);
        }

        var year = fromYear.ToString(CultureInfo.InvariantCulture);
        return $"{Heading}{year}: every value marked !confirm is still to be confirmed; then the status becomes final.\n{draft._edits.Apply()}";
    }

    private void Look(YamlNode node)
    {
        if (node.Path is ["edition"])
        {
            _edits.Replace(node, _year.ToString(CultureInfo.InvariantCulture));
        }
        else if (node.Path is ["status"])
        {
            _edits.Replace(node, Draft);
        }
        else if (Languages.Contains(node.Key))
        {
            Move(node, isMarked: false);
        }
        else if (IsValue(node))
        {
            Move(node, isMarked: true);
        }
    }

    private void Move(YamlNode node, bool isMarked)
    {
        var written = node.Value is null ? "" : _edits.Written(node);
        var moved = _years.Of(written);
        if (moved != written)
        {
            _edits.Replace(node, moved);
        }

        if (isMarked || moved != written)
        {
            _edits.Mark(node);
        }
    }

    /// <summary>Whether something bears on a score or a deadline: a number, a list of numbers, a date, a condition, when something is due.</summary>
    private static bool IsValue(YamlNode node)
    {
        if (node.KeyEnd is null || Unmarked.Contains(node.Key))
        {
            return false;
        }

        if (node.Value is not { } value)
        {
            return node.Children.Count > 0 && node.Children.All(child => child.KeyEnd is null && IsNumber(child));
        }

        return IsNumber(node) || Date().IsMatch(value) || Condition().IsMatch(value)
            || node.Path is [.., "when", _] or [.., "when"] or ["deadlines", _, "due", ..];
    }

    private static bool IsNumber(YamlNode node) => node is { IsPlain: true, Value: { } value } && Number().IsMatch(value);

    [GeneratedRegex(@"^-?[0-9]+(\.[0-9]+)?$", RegexOptions.CultureInvariant)]
    private static partial Regex Number();

    [GeneratedRegex(@"^[0-9]{4}-[0-9]{2}(-[0-9]{2})?$", RegexOptions.CultureInvariant)]
    private static partial Regex Date();

    [GeneratedRegex(@"^(>=|=) ?[0-9]", RegexOptions.CultureInvariant)]
    private static partial Regex Condition();
}
