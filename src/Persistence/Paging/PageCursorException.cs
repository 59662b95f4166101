namespace Digital40.Persistence.Paging;

/// <summary>A cursor was given that is none of the list's in the order that was asked for.</summary>
public sealed class PageCursorException : Exception
{
    internal PageCursorException(string argument)
        : base($"'{argument}' is no cursor of this list in this order; expected one that a page of it gave.") => Argument = argument;

    /// <summary>Which one: <c>after</c> or <c>before</c>.</summary>
    public string Argument { get; }
}
