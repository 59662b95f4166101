using Digital40.GraphQL.Binding;
using Digital40.GraphQL.Relay;

namespace Digital40.GraphQL.AspNetCore.Tests.Sample;

/// <summary>Finds authors by their ids.</summary>
[ObjectType<Author>]
public static class AuthorNode
{
    [NodeResolver]
    public static Author? FindAuthor(int id) => Library.Authors.FirstOrDefault(author => author.Id == id);
}
