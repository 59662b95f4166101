using System.Security.Claims;
using System.Text.Json;
using Digital40.GraphQL.Binding;
using Digital40.GraphQL.Execution.Resolvers;
using Digital40.GraphQL.Relay;

namespace Digital40.GraphQL.AspNetCore.Tests.Sample;

/// <summary>The query fields of the sample.</summary>
[QueryType]
public static class Queries
{
    public static string GetHello(string? name, Calls calls)
    {
        calls.Hello();
        return $"Hello, {name}!";
    }

    public static string? GetViewer(IResolverContext context) => context.User.Identity?.Name;

    public static Book? GetBook([ID<Book>] int id) => Library.Books.FirstOrDefault(book => book.Id == id);

    public static IEnumerable<Book> GetBooks(int first) => Library.Books.Take(first);

    public static IEnumerable<object> GetSearch(string text) =>
        Library.Books.Where(book => book.Title.Contains(text, StringComparison.OrdinalIgnoreCase)).Cast<object>()
            .Concat(Library.Authors.Where(author => author.Name.Contains(text, StringComparison.OrdinalIgnoreCase)));

    public static JsonElement? GetEcho(JsonElement? value) => value;

    public static async Task<string?> GetWaitAsync(Calls calls, CancellationToken cancellationToken)
    {
        calls.Open();
        try
        {
            await Task.Delay(Timeout.InfiniteTimeSpan, cancellationToken);
            return null;
        }
        finally
        {
            calls.Close();
        }
    }

    public static string? GetFail() => throw new InvalidOperationException("The secret of the sample.");
}
