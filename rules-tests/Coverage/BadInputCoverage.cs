using Digital40.Rules.Facts.Reading;
using Digital40.RulesTests.Reading;

namespace Digital40.RulesTests.Coverage;

/// <summary>Every code of the reader of facts, error or warning, is expected by a case.</summary>
internal static class BadInputCoverage
{
    // Whether a file can be read is the machine's to say: no case can bring one that cannot.
    private static readonly string[] OfTheMachine = [FactErrorCodes.FileUnreadable];

    public static IEnumerable<string> Missing(IEnumerable<RubricCase> cases)
    {
        var expected = cases.SelectMany(one => (one.Errors ?? []).Concat(one.Warnings)).Select(error => error.Code).ToHashSet(StringComparer.Ordinal);
        return ExpectedErrorBinder.Codes.Except(OfTheMachine).Where(code => !expected.Contains(code)).Select(code => $"No case expects {code}.");
    }
}
