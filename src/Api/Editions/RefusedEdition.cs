using Digital40.Rules.Rubrics.Loading;

namespace Digital40.Api.Editions;

/// <summary>A year whose folder holds what is no edition.</summary>
internal sealed record RefusedEdition(int Year, IReadOnlyList<RubricError> Problems);
