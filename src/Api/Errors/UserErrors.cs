using System.Collections.Frozen;
using Digital40.Persistence.Writing;

namespace Digital40.Api.Errors;

/// <summary>Tells clients what the stores refuse.</summary>
internal static class UserErrors
{
    private const string Input = "input";

    private static readonly FrozenSet<string> NotFound = FrozenSet.ToFrozenSet(
    [
        StoreErrorCodes.EditionUnknown, StoreErrorCodes.OfficeUnknown, StoreErrorCodes.FactUnknown, StoreErrorCodes.EvidenceUnknown,
        StoreErrorCodes.ReportUnknown, StoreErrorCodes.PublicationUnknown, StoreErrorCodes.MembershipUnknown,
    ]);

    private static readonly FrozenSet<string> Conflicts = FrozenSet.ToFrozenSet(
    [
        StoreErrorCodes.OfficeExists, StoreErrorCodes.FactStale, StoreErrorCodes.FactWithdrawn, StoreErrorCodes.MonthApproved, StoreErrorCodes.EvidenceDecided,
        StoreErrorCodes.ReportExists, StoreErrorCodes.ReportState, StoreErrorCodes.ReportStale, StoreErrorCodes.IdempotencyKeyReused,
        StoreErrorCodes.PublicationWithdrawn,
        StoreErrorCodes.MembershipExists, StoreErrorCodes.MembershipEnded,
    ]);

    /// <summary>The errors of a write; null when it is stored.</summary>
    /// <param name="result">What became of the write.</param>
    /// <param name="list">The name of the input's list, where errors have positions in it.</param>
    public static IReadOnlyList<IUserError>? Of<T>(StoreResult<T> result, string? list = null)
        where T : class => Of(result, new InputPlaces(list));

    /// <summary>The errors of a write; null when it is stored.</summary>
    /// <param name="result">What became of the write.</param>
    /// <param name="places">Where they belong.</param>
    public static IReadOnlyList<IUserError>? Of<T>(StoreResult<T> result, InputPlaces places)
        where T : class => result.IsStored ? null : [.. result.Errors.Select(error => Of(error, places.PathOf(error, Input)))];

    /// <summary>One error.</summary>
    /// <param name="error">What is wrong.</param>
    /// <param name="path">Its place in the arguments.</param>
    public static IUserError Of(StoreError error, IReadOnlyList<string> path)
    {
        return error.Code switch
        {
            Access.AccessErrorCodes.Forbidden => new ForbiddenError(error.Code, error.Message, path),
            var code when NotFound.Contains(code) => new NotFoundError(code, error.Message, path),
            var code when Conflicts.Contains(code) => new ConflictError(code, error.Message, path),
            var code => new InputError(code, error.Message, path, error.Expected, error.Found),
        };
    }

    /// <summary>The place of an error in the arguments.</summary>
    /// <param name="error">What is wrong.</param>
    /// <param name="list">The name of the list that its position is in; null where it has none.</param>
    /// <param name="root">What the place begins with.</param>
    public static IReadOnlyList<string> PathOf(StoreError error, string? list, params IEnumerable<string> root) => new InputPlaces(list).PathOf(error, root);
}
