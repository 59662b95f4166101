using System.Text.RegularExpressions;
using Digital40.Rules.Facts.Reading;

namespace Digital40.Rules.Tests.Facts.Reading;

public sealed partial class FactErrorCodesTests
{
    [Fact]
    public void Codes_AreKebabCase_AndDifferent()
    {
        var codes = typeof(FactErrorCodes).GetFields().Select(field => (string)field.GetRawConstantValue()!).ToList();

        Assert.All(codes, code => Assert.Matches(KebabCase(), code));
        Assert.Equal(codes.Count, codes.Distinct().Count());
    }

    [GeneratedRegex("^[a-z0-9]+(-[a-z0-9]+)*$")]
    private static partial Regex KebabCase();
}
