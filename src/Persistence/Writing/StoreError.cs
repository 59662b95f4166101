namespace Digital40.Persistence.Writing;

/// <summary>One thing that is wrong with what was to be written.</summary>
/// <param name="Code">A stable code: see <see cref="StoreErrorCodes"/>, and for facts <see cref="Rules.Facts.Reading.FactErrorCodes"/>.</param>
/// <param name="Message">What is wrong, in one sentence.</param>
/// <param name="Expected">What was expected; may be empty.</param>
/// <param name="Found">What was found; may be empty.</param>
/// <param name="Index">The position in the input's list, from 0; null where the input is no list or the error is about all of it.</param>
/// <param name="Field">
/// The name of the input's field, with dots to what lies within: <c>evidence.1.url</c>; null where it is about none.
/// </param>
public sealed record StoreError(string Code, string Message, string Expected = "", string Found = "", int? Index = null, string? Field = null);
