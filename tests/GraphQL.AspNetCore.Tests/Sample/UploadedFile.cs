namespace Digital40.GraphQL.AspNetCore.Tests.Sample;

/// <summary>What a file is.</summary>
public sealed record UploadedFile(string Name, int Size, string Hash);
