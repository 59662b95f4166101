using System.Collections.Frozen;
using System.Globalization;
using Digital40.Persistence.Writing;

namespace Digital40.Api.Errors;

/// <summary>Tells clients what the stores refuse.</summary>
internal static class UserErrors
{
    private const string Input = "input";

    private static readonly FrozenSet<string> NotFound = FrozenSet.ToFrozenSet(
    [
        StoreErrorCodes.EditionUnknown, StoreErrorCodes.OfficeUnknown, StoreErrorCodes.FactUnknown, StoreErrorCodes.EvidenceUnknown,
        StoreErrorCodes.ReportUnknown, StoreErrorCodes.MembershipUnknown,
    ]);

    private static readonly FrozenSet<string> Conflicts = FrozenSet.ToFrozenSet(
    [
        StoreErrorCodes.OfficeExists, StoreErrorCodes.FactStale, StoreErrorCodes.FactWithdrawn, StoreErrorCodes.MonthApproved, StoreErrorCodes.EvidenceDecided,
        StoreErrorCodes.ReportExists, StoreErrorCodes.ReportState, StoreErrorCodes.ReportStale, StoreErrorCodes.IdempotencyKeyReused,
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
        where T : class => result.IsStored ? null : [.. result.Errors.Select(error => Of(error, places))];

    private static IUserError Of(StoreError error, InputPlaces places)
    {
        var path = PathOf(error, places);
        return error.Code switch
        {
            Access.AccessErrorCodes.Forbidden => new ForbiddenError(error.Code, error.Message, path),
            var code when NotFound.Contains(code) => new NotFoundError(code, error.Message, path),
            var code when Conflicts.Contains(code) => new ConflictError(code, error.Message, path),
            var code => new InputError(code, error.Message, path, error.Expected, error.Found),
        };
    }

    private static List<string> PathOf(StoreError error, InputPlaces places)
    {
        List<string> path = [Input];
        if (places.Single is { } single && error.Index is not null)
        {
            path.Add(single);
        }
        else if (places.List is { } list && error.Index is { } index)
        {
            path.AddRange([list, index.ToString(CultureInfo.InvariantCulture)]);
        }
        else if (places.List is not null && error.Code == StoreErrorCodes.FieldMissing)
        {
            path.Add(places.List);
        }

        if (error.Field?.Split('.') is [var field, .. var within])
        {
            var names = error.Index is null ? places.Names : places.ItemNames;
            path.AddRange([names?.GetValueOrDefault(field) ?? field, .. within]);
        }

        return path;
    }
}
