namespace Digital40.GraphQL.AspNetCore.Tests.Sample;

/// <summary>The books of the sample, always the same.</summary>
internal static class Library
{
    public static IReadOnlyList<Author> Authors { get; } = [.. Enumerable.Range(1, 10).Select(number => new Author(number, $"Author {number}"))];

    public static IReadOnlyList<Book> Books { get; } = [.. Enumerable.Range(1, 100).Select(number =>
        new Book(number, $"Book {number}", number % 7 == 0 ? null : number * 10, number % 2 == 0 ? Genre.Fiction : Genre.Science, Authors[number % 10]))];
}
