namespace Digital40.Api.Errors;

/// <summary>The caller may see it and may not do this to it.</summary>
public sealed record ForbiddenError(string Code, string Message, IReadOnlyList<string> Path) : IUserError;
