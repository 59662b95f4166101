using System.Globalization;
using Digital40.Rules.Rubrics.Loading;

namespace Digital40.RulesTests.Reading;

/// <summary>Reads the facts that a case lists: those of the sets that it is given, then its own.</summary>
internal static class FactListBinder
{
    public static FactsText Bind(Fields fields, CaseScope scope, CaseOffices offices)
    {
        var shorthand = new FactShorthand(offices.Words, scope.Edition.InForce.Indicators, fields.Problems);
        var facts = new List<SourceMapping>();
        foreach (var (name, list, path) in Lists(fields, scope))
        {
            for (var position = 0; position < list.Items.Count; position++)
            {
                var id = string.Create(CultureInfo.InvariantCulture, $"{name}#{position + 1}");
                if (Values.Mapping(list.Items[position], path, fields.Problems) is { } fact)
                {
                    facts.AddRange(shorthand.WriteOut(Completed(fact.Node, scope, offices), id, path));
                }
            }
        }

        return new FactsText(scope.Edition.Year, offices.All, facts);
    }

    private static IEnumerable<(string Name, SourceSequence Facts, SourcePath Path)> Lists(Fields fields, CaseScope scope)
    {
        var given = fields.Path.Then("given");
        foreach (var (name, node) in fields.Optional("given") is { } names ? Values.Texts(names, given, fields.Problems) : [])
        {
            if (Scope.Find(name, node, given, fields.Problems, scope.Sets, "set") is { } set)
            {
                yield return (name, set, SourcePath.Root.Then("sets").Then(name));
            }
        }

        if (fields.Optional("facts") is { } facts && Values.Sequence(facts, fields.Path.Then("facts"), fields.Problems) is { } own)
        {
            yield return ("", own, fields.Path.Then("facts"));
        }
    }

    /// <summary>The fact with what the file says of all facts of its indicator, and with the case's office.</summary>
    private static SourceMapping Completed(SourceMapping fact, CaseScope scope, CaseOffices offices)
    {
        if (scope.Fact is { } shared && (fact["indicator"] is null || fact.TextOf("indicator") == shared.TextOf("indicator")))
        {
            fact = fact.Or(shared);
        }

        return fact["office"] is null ? fact.With("office", fact.Text(offices.Office)) : fact;
    }
}
