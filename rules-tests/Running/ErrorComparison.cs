using System.Globalization;
using Digital40.Rules.Facts.Reading;
using Digital40.RulesTests.Reading;

namespace Digital40.RulesTests.Running;

/// <summary>Compares the errors of an input with those that a case expects: all of them, in order, each in its place.</summary>
internal static class ErrorComparison
{
    public static IEnumerable<string> Compare(RubricCase one, string what, IReadOnlyList<ExpectedError> expected, IReadOnlyList<FactError> found)
    {
        var place = string.Create(CultureInfo.InvariantCulture, $"{one.File}:{one.Place.Line}:{one.Place.Column}");
        var wanted = expected.Select(error => Describe(error.Code, error.Fact, error.Line)).ToList();
        var actual = found.Select(error => Describe(error.Code, error.FactId, one.Input.HasLines ? error.Line : null)).ToList();
        if (!wanted.SequenceEqual(actual))
        {
            yield return $"{place} {what}s: expected {List(wanted)}, found {List(actual)}";
            foreach (var error in found)
            {
                yield return $"  {what} found: {one.Input.Describe(error)}";
            }
        }

        foreach (var error in found.Where(error => !one.Input.IsInPlace(error)))
        {
            yield return $"{place} {what} {error.Code} about {error.FactId} stands in another fact";
        }
    }

    private static string Describe(string code, string? fact, int? line) =>
        string.Create(CultureInfo.InvariantCulture, $"{code}{(fact is null ? "" : $" of {fact}")}{(line is null ? "" : $" in line {line}")}");

    private static string List(List<string> errors) => errors.Count == 0 ? "none" : string.Join("; ", errors);
}
