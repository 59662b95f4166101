namespace Digital40.Api.Errors;

/// <summary>Says where in a mutation's input the store's errors belong.</summary>
/// <param name="List">The name of the input's list, where errors have positions in it.</param>
/// <param name="Single">The name of the input's part, where what the store takes for the first of a list is that part; null where there is none.</param>
/// <param name="Names">The input's names of the store's fields, where they differ; null for none.</param>
/// <param name="ItemNames">The same for fields of the list or the part.</param>
internal sealed record InputPlaces(
    string? List = null, string? Single = null, IReadOnlyDictionary<string, string>? Names = null, IReadOnlyDictionary<string, string>? ItemNames = null);
