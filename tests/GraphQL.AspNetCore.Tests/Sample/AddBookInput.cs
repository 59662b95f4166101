namespace Digital40.GraphQL.AspNetCore.Tests.Sample;

/// <summary>A book to add.</summary>
public sealed record AddBookInput(string Title, int? Pages, Genre Genre);
