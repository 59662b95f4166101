using Digital40.GraphQL.Validation.Spelling;

namespace Digital40.GraphQL.Tests.Validation.Spelling;

public sealed class SuggestionsTests
{
    [Theory]
    [InlineData("offise", "office,offer,district", "office,offer")]
    [InlineData("OFFICE", "office", "office")]
    [InlineData("offcie", "office", "office")]
    [InlineData("x", "y,z,abc", "y,z")]
    [InlineData("", "a,bb", "a")]
    [InlineData("field", "field10,field2,field2", "field2,field10")]
    [InlineData("name", "", "")]
    [InlineData("\u0130d", "id", "id")]
    [InlineData("score", "points,confirmed", "")]
    public void For_WrongName_GivesTheLikestFirst(string input, string options, string expected)
    {
        var names = options.Length == 0 ? [] : options.Split(',');

        Assert.Equal(expected, string.Join(',', Suggestions.For(input, names)));
    }

    [Fact]
    public void For_LongInput_DoesNoWork()
    {
        var input = new string('a', 100_000);

        Assert.Empty(Suggestions.For(input, Enumerable.Repeat(input + "b", 1_000_000)));
    }

    [Theory]
    [InlineData(null, "", "")]
    [InlineData(null, "a", " Did you mean \"a\"?")]
    [InlineData("the enum value", "a,b", " Did you mean the enum value \"a\" or \"b\"?")]
    [InlineData("to use an inline fragment on", "a,b,c", " Did you mean to use an inline fragment on \"a\", \"b\", or \"c\"?")]
    [InlineData(null, "a,b,c,d,e,f", " Did you mean \"a\", \"b\", \"c\", \"d\", or \"e\"?")]
    public void DidYouMean_Names_AreOfferedInOneSentence(string? subMessage, string names, string expected) =>
        Assert.Equal(expected, Suggestions.DidYouMean(subMessage, names.Length == 0 ? [] : names.Split(',')));

    [Theory]
    [InlineData("a2", "a10", -1)]
    [InlineData("a10", "a2", 1)]
    [InlineData("a01", "a1", -1)]
    [InlineData("a", "a", 0)]
    [InlineData("a", "b", -1)]
    [InlineData("a1b", "a1", 1)]
    public void NaturalOrder_Digits_AreNumbers(string left, string right, int expected) =>
        Assert.Equal(expected, Math.Sign(NaturalOrder.Compare(left, right)));
}
