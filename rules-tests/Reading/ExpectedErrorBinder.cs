using System.Reflection;
using Digital40.Rules.Facts.Reading;
using Digital40.Rules.Rubrics.Loading;

namespace Digital40.RulesTests.Reading;

/// <summary>Reads the errors, or the warnings, that a case expects of its input.</summary>
internal static class ExpectedErrorBinder
{
    /// <summary>Every code that the reader of facts has.</summary>
    public static IReadOnlyList<string> Codes { get; } =
        [.. typeof(FactErrorCodes).GetFields(BindingFlags.Public | BindingFlags.Static).Select(field => (string)field.GetRawConstantValue()!)];

    public static IReadOnlyList<ExpectedError> Bind(Fields fields, string key, bool hasLines)
    {
        var path = fields.Path.Then(key);
        if (fields.Optional(key) is not { } node || Values.Sequence(node, path, fields.Problems) is not { } list)
        {
            return [];
        }

        if (list.Items.Count == 0)
        {
            fields.Problem(CaseErrorCodes.ExpectNothing, key, "at least one", "none");
        }

        return [.. list.Items.Select(item => Values.Mapping(item, path, fields.Problems)).OfType<Fields>().Select(item => BindOne(item, hasLines))];
    }

    private static ExpectedError BindOne(Fields fields, bool hasLines)
    {
        var code = fields.Text("code");
        if (!Codes.Contains(code))
        {
            fields.Problem(CaseErrorCodes.Unknown, "code", "a code of the reader of facts", Suggestion.For(code, Codes));
        }

        if (!hasLines && fields.Has("line"))
        {
            fields.Problem(CaseErrorCodes.ExpectWrong, "line", "no line: an error of a listed fact must stand within the fact", "a line");
        }

        var expected = new ExpectedError(code, fields.OptionalText("fact"), hasLines ? fields.Whole("line") : null, fields.Node);
        fields.Done();
        return expected;
    }
}
