using Digital40.Rules.Measures;
using Digital40.Rules.Rubrics.Loading;
using Digital40.RulesTests.Running;

namespace Digital40.RulesTests.Reading;

/// <summary>
/// Reads what a case expects of scores: values, under the code of an office where they are not about the case's own, and under the code of a
/// criterion or <c>card</c> where they are not about the file's criterion.
/// </summary>
internal sealed class ExpectationBinder
{
    private const string Card = "card";
    private const string None = "none";

    private static readonly Dictionary<string, ExpectedKind> Kinds = new(StringComparer.Ordinal)
    {
        ["points"] = ExpectedKind.Points,
        ["confirmed"] = ExpectedKind.Confirmed,
        ["ceiling"] = ExpectedKind.Ceiling,
        ["max"] = ExpectedKind.Max,
        ["level"] = ExpectedKind.Level,
        ["state"] = ExpectedKind.State,
    };

    private readonly Problems _problems;
    private readonly IReadOnlyList<string> _offices;
    private readonly IReadOnlyList<string> _criteria;
    private readonly List<Expectation> _found = [];

    private ExpectationBinder(Problems problems, IReadOnlyList<string> offices, IReadOnlyList<string> criteria)
    {
        _problems = problems;
        _offices = offices;
        _criteria = criteria;
    }

    public static IReadOnlyList<Expectation> Bind(Fields fields, CaseScope scope, CaseOffices offices)
    {
        if (fields.OptionalMapping("expect") is not { } expect)
        {
            return [];
        }

        var binder = new ExpectationBinder(fields.Problems, offices.Codes, [.. scope.Edition.InForce.Criteria.Select(criterion => criterion.Code)]);
        binder.Read(expect, offices.Office, scope.Criterion);
        if (binder._found.Count == 0 && expect.Node.Entries.Count == 0)
        {
            fields.Problem(CaseErrorCodes.ExpectNothing, "expect", "at least one value", "none");
        }

        return binder._found;
    }

    private void Read(Fields values, string office, string? criterion)
    {
        foreach (var (key, value) in values.Node.Entries)
        {
            var path = values.Path.Then(key.Text);
            if (Kinds.TryGetValue(key.Text, out var kind))
            {
                Add(office, criterion, kind, value, path);
            }
            else if (_criteria.Contains(key.Text) && value is SourceScalar { Text: None })
            {
                _found.Add(new Expectation(office, key.Text, ExpectedKind.Unscored, ScoreText.None, value));
            }
            else if (key.Text == Card || _criteria.Contains(key.Text) || _offices.Contains(key.Text))
            {
                ReadUnder(key.Text, value, path, office, criterion);
            }
            else
            {
                var expected = $"one of {string.Join(", ", [.. Kinds.Keys, Card, .. _criteria, .. _offices])}";
                _problems.Add(RubricErrorCodes.KeyUnknown, key, path, expected, Suggestion.For(key.Text, [.. Kinds.Keys, Card]));
            }
        }
    }

    private void ReadUnder(string key, SourceNode value, SourcePath path, string office, string? criterion)
    {
        if (Values.Mapping(value, path, _problems) is { } below)
        {
            var isOffice = key != Card && !_criteria.Contains(key);
            Read(below, isOffice ? key : office, isOffice ? criterion : key == Card ? null : key);
        }
    }

    private void Add(string office, string? criterion, ExpectedKind kind, SourceNode value, SourcePath path)
    {
        if (kind == ExpectedKind.Level && criterion is null)
        {
            _problems.Add(CaseErrorCodes.ExpectWrong, value, path, "a value of a whole card: points, confirmed, ceiling, max, state", "a level");
            return;
        }

        var text = kind switch
        {
            ExpectedKind.State => ScoreText.Of(Values.Choice(value, path, _problems, ScoreText.States)),
            ExpectedKind.Level when value is SourceScalar { Text: None } => ScoreText.None,
            ExpectedKind.Level => ScoreText.Of(Values.Whole(value, path, _problems, 0)),
            _ => ScoreText.Of(Values.Number(value, path, _problems, 0)),
        };
        _found.Add(new Expectation(office, criterion, kind, text, value));
    }
}
