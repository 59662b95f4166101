namespace Digital40.Api.Errors;

/// <summary>The request does not fit how things stand.</summary>
public sealed record ConflictError(string Code, string Message, IReadOnlyList<string> Path) : IUserError;
