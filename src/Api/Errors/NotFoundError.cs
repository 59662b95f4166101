namespace Digital40.Api.Errors;

/// <summary>What the input names does not exist, or may not be seen.</summary>
public sealed record NotFoundError(string Code, string Message, IReadOnlyList<string> Path) : IUserError;
