using Digital40.GraphQL.Errors;

namespace Digital40.GraphQL.Pagination;

/// <summary>
/// Which page of a list is asked for. As the parameter of a resolver it takes the arguments <c>first</c>, <c>after</c>, <c>last</c> and <c>before</c> of its
/// field, checked before the resolver runs. Relay cursor connections specification, Arguments.
/// </summary>
public sealed record PagingArguments
{
    private PagingArguments()
    {
    }

    /// <summary>How many items the page has at most, from 0.</summary>
    public required int PageSize { get; init; }

    /// <summary>Whether the page is at the end of what is asked for, not at its beginning.</summary>
    public bool IsBackward { get; init; }

    /// <summary>The cursor of the item before the list that is asked for, or null for the beginning of all.</summary>
    public string? After { get; init; }

    /// <summary>The cursor of the item behind the list that is asked for, or null for the end of all.</summary>
    public string? Before { get; init; }

    /// <summary>Whether all items are to be counted.</summary>
    public bool IncludeTotalCount { get; init; }

    /// <summary>Checks what a client asks for.</summary>
    /// <param name="first">How many items from the beginning, or null.</param>
    /// <param name="after">A cursor, or null.</param>
    /// <param name="last">How many items from the end, or null.</param>
    /// <param name="before">A cursor, or null.</param>
    /// <param name="includeTotalCount">Whether all items are to be counted.</param>
    /// <param name="options">The sizes, or null for the defaults.</param>
    /// <exception cref="GraphQLException">
    /// <c>PAGE_DIRECTION_AMBIGUOUS</c>: both <paramref name="first"/> and <paramref name="last"/> are given; <c>PAGE_SIZE_NEGATIVE</c>; <c>PAGE_SIZE_TOO_LARGE</c>.
    /// </exception>
    public static PagingArguments Create(
        int? first = null, string? after = null, int? last = null, string? before = null, bool includeTotalCount = false, PagingOptions? options = null)
    {
        options ??= new PagingOptions();
        if (first is not null && last is not null)
        {
            throw Refuse("PAGE_DIRECTION_AMBIGUOUS", $"Either first or last can be given, not both.");
        }

        var name = last is null ? "first" : "last";
        var size = first ?? last ?? options.DefaultPageSize;
        if (size < 0)
        {
            throw Refuse("PAGE_SIZE_NEGATIVE", $"A page has no fewer than 0 items, but {name} is {size}.");
        }

        if (size > options.MaxPageSize)
        {
            throw Refuse("PAGE_SIZE_TOO_LARGE", $"A page has at most {options.MaxPageSize} items, but {name} is {size}.");
        }

        return new PagingArguments { PageSize = size, IsBackward = last is not null, After = after, Before = before, IncludeTotalCount = includeTotalCount };
    }

    private static GraphQLException Refuse(string code, FormattableString message) =>
        new(new GraphQLError(FormattableString.Invariant(message)).WithCode(code));
}
