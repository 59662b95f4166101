using Digital40.GraphQL.Binding;
using Digital40.GraphQL.Relay;

namespace Digital40.GraphQL.AspNetCore.Tests.Sample;

/// <summary>Finds books by their ids.</summary>
[ObjectType<Book>]
public static class BookNode
{
    [NodeResolver]
    public static Book? FindBook(int id) => Library.Books.FirstOrDefault(book => book.Id == id);
}
