using Digital40.GraphQL.Errors;
using Digital40.GraphQL.Pagination;

namespace Digital40.GraphQL.Tests.Pagination;

public sealed class PagingArgumentsTests
{
    [Theory]
    [InlineData(null, null, 25, false)]
    [InlineData(0, null, 0, false)]
    [InlineData(100, null, 100, false)]
    [InlineData(null, 100, 100, true)]
    public void Size_WithinTheLimits_IsTaken(int? first, int? last, int size, bool isBackward)
    {
        var arguments = PagingArguments.Create(first: first, last: last);

        Assert.Equal(size, arguments.PageSize);
        Assert.Equal(isBackward, arguments.IsBackward);
    }

    [Theory]
    [InlineData(101, null, "PAGE_SIZE_TOO_LARGE", "A page has at most 100 items, but first is 101.")]
    [InlineData(null, int.MaxValue, "PAGE_SIZE_TOO_LARGE", "A page has at most 100 items, but last is 2147483647.")]
    [InlineData(-1, null, "PAGE_SIZE_NEGATIVE", "A page has no fewer than 0 items, but first is -1.")]
    [InlineData(null, -1, "PAGE_SIZE_NEGATIVE", "A page has no fewer than 0 items, but last is -1.")]
    [InlineData(1, 1, "PAGE_DIRECTION_AMBIGUOUS", "Either first or last can be given, not both.")]
    public void Size_OutsideOfTheLimits_IsRefused(int? first, int? last, string code, string message)
    {
        var exception = Assert.Throws<GraphQLException>(() => PagingArguments.Create(first: first, last: last));

        Assert.Equal(code, exception.Errors[0].Code);
        Assert.Equal(message, exception.Message);
    }

    [Fact]
    public void Limits_OfTheHost_AreUsed()
    {
        var options = new PagingOptions { DefaultPageSize = 5, MaxPageSize = 10 };

        Assert.Equal(5, PagingArguments.Create(options: options).PageSize);
        Assert.Throws<GraphQLException>(() => PagingArguments.Create(first: 11, options: options));
    }
}
