using Digital40.Rules.Rubrics;
using Digital40.Rules.Rubrics.Loading;

namespace Digital40.RulesTests.Reading;

/// <summary>Reads one case.</summary>
internal static class CaseBinder
{
    public static RubricCase Bind(Fields fields, CaseScope scope)
    {
        var offices = OfficesBinder.Bind(fields, scope);
        var choices = Choices(fields);
        var input = InputBinder.Bind(fields, scope, offices);
        var bound = new RubricCase
        {
            Name = fields.Text("name"),
            File = scope.File,
            Place = fields.Node,
            AsOf = fields.OptionalDate("as-of"),
            Interpretation = Interpretation(fields, choices, scope.Edition.Register),
            Choices = choices,
            Input = input,
            Expectations = ExpectationBinder.Bind(fields, scope, offices),
            Errors = fields.Has("expect-errors") ? ExpectedErrorBinder.Bind(fields, "expect-errors", input.HasLines) : null,
            Warnings = ExpectedErrorBinder.Bind(fields, "expect-warnings", input.HasLines),
        };
        RefuseNothing(fields, bound);
        fields.Done();
        return bound;
    }

    private static List<string> Choices(Fields fields)
    {
        var chosen = fields.OptionalMapping("interpretation")?.Node.Entries ?? [];
        return [.. chosen.Select(entry => $"{entry.Key.Text}={(entry.Value as SourceScalar)?.Text}")];
    }

    private static Interpretation Interpretation(Fields fields, IReadOnlyList<string> choices, Register register)
    {
        var result = Rules.Rubrics.Interpretation.Parse(choices, register);
        foreach (var error in result.Errors)
        {
            fields.Problem(CaseErrorCodes.Unknown, "interpretation", error.Expected, error.Found);
        }

        return result.Interpretation ?? Rules.Rubrics.Interpretation.InForce;
    }

    private static void RefuseNothing(Fields fields, RubricCase bound)
    {
        const string Either = "either 'expect' with at least one value, or 'expect-errors' with at least one error";
        if (!fields.Has("expect") && bound.Errors is null)
        {
            fields.Problem(CaseErrorCodes.ExpectNothing, "expect", Either, "neither");
        }
        else if (fields.Has("expect") == bound.Errors is not null)
        {
            fields.Problem(CaseErrorCodes.ExpectNothing, "expect-errors", Either, "both");
        }
    }
}
