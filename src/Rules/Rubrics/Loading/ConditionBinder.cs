using System.Globalization;
using System.Text.RegularExpressions;

namespace Digital40.Rules.Rubrics.Loading;

/// <summary>Reads conditions over measures.</summary>
internal static partial class ConditionBinder
{
    private const decimal Whole = 100;

    /// <summary>The conditions of a needed <c>when</c>: measure names with what each must reach, in the order written.</summary>
    public static IReadOnlyList<Condition> BindAll(Fields owner, IReadOnlyDictionary<string, MeasureHead> heads)
    {
        if (owner.Mapping("when") is not { } when)
        {
            return [];
        }

        if (when.Node.Entries.Count == 0)
        {
            owner.Problem(RubricErrorCodes.Condition, "when", "at least one condition", "none");
        }

        return [.. when.Node.Entries.Select(entry => Bind(entry, when, heads)).OfType<Condition>()];
    }

    /// <summary>What a measure must reach; <c>null</c> after a problem.</summary>
    public static Condition? Bind(MeasureHead head, SourceNode node, SourcePath path, Problems problems)
    {
        if (Parse(head, node) is { } condition)
        {
            return condition;
        }

        problems.Add(RubricErrorCodes.Condition, node, path, Expected(head.Unit), node.Described);
        return null;
    }

    private static Condition? Bind(SourceEntry entry, Fields when, IReadOnlyDictionary<string, MeasureHead> heads)
    {
        var path = when.Path.Then(entry.Key.Text);
        var head = Scope.Find(entry.Key.Text, entry.Key, path, when.Problems, heads, "measure");
        return head is null ? null : Bind(head, entry.Value, path, when.Problems);
    }

    private static Condition? Parse(MeasureHead head, SourceNode node)
    {
        var text = (node as SourceScalar)?.Text;
        if (text == "reported")
        {
            return new Condition(head.Name, Comparison.Reported, 0, head.Unit);
        }

        if (head.Unit == Unit.Done)
        {
            return text == "met" ? new Condition(head.Name, Comparison.Met, 0, head.Unit) : null;
        }

        var match = Form().Match(text ?? "");
        if (!match.Success || match.Groups["percent"].Success != (head.Unit == Unit.Percent))
        {
            return null;
        }

        var comparison = match.Groups["sign"].Value == "=" ? Comparison.Exactly : Comparison.AtLeast;
        var threshold = decimal.Parse(match.Groups["number"].Value, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);
        return head.Unit == Unit.Percent && threshold > Whole ? null : new Condition(head.Name, comparison, threshold, head.Unit);
    }

    private static string Expected(Unit unit) => unit switch
    {
        Unit.Done => "met or reported",
        Unit.Percent => "a condition such as '>= 47 %' up to 100 %, '= 100 %' or reported",
        _ => "a condition such as '>= 5', '= 5' or reported",
    };

    [GeneratedRegex(@"^(?<sign>>=|=) ?(?<number>[0-9]{1,15}(\.[0-9]{1,4})?)(?<percent> ?%)?$", RegexOptions.CultureInvariant)]
    private static partial Regex Form();
}
