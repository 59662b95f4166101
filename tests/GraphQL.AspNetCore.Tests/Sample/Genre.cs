namespace Digital40.GraphQL.AspNetCore.Tests.Sample;

/// <summary>What a book is about.</summary>
public enum Genre
{
    Fiction,
    Science,
    Pamphlet,
}
