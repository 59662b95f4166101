namespace Digital40.Api.Errors;

/// <summary>A part of the input is not as it has to be.</summary>
public sealed record InputError(string Code, string Message, IReadOnlyList<string> Path, string Expected, string Found) : IUserError;
