using System.Globalization;
using Digital40.Persistence.Writing;

namespace Digital40.Api.Errors;

/// <summary>Says where in a mutation's input the store's errors belong.</summary>
/// <param name="List">The name of the input's list, where errors have positions in it.</param>
/// <param name="Single">The name of the input's part, where what the store takes for the first of a list is that part; null where there is none.</param>
/// <param name="Names">The input's names of the store's fields, where they differ; null for none.</param>
/// <param name="ItemNames">The same for fields of the list or the part.</param>
internal sealed record InputPlaces(
    string? List = null, string? Single = null, IReadOnlyDictionary<string, string>? Names = null, IReadOnlyDictionary<string, string>? ItemNames = null)
{
    /// <summary>The place of an error in the arguments.</summary>
    /// <param name="error">What is wrong.</param>
    /// <param name="root">What the place begins with.</param>
    public IReadOnlyList<string> PathOf(StoreError error, params IEnumerable<string> root)
    {
        List<string> path = [.. root];
        if (Single is not null && error.Index is not null)
        {
            path.Add(Single);
        }
        else if (List is not null && error.Index is { } index)
        {
            path.AddRange([List, index.ToString(CultureInfo.InvariantCulture)]);
        }
        else if (List is not null && error.Code == StoreErrorCodes.FieldMissing)
        {
            path.Add(List);
        }

        if (error.Field?.Split('.') is [var field, .. var within])
        {
            var names = error.Index is null ? Names : ItemNames;
            path.AddRange([names?.GetValueOrDefault(field) ?? field, .. within]);
        }

        return path;
    }
}
