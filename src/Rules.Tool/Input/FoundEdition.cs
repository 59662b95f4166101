using Digital40.Rules.Rubrics;

namespace Digital40.Rules.Tool.Input;

/// <summary>An edition and where it was found.</summary>
/// <param name="Edition">The edition.</param>
/// <param name="Folder">Its folder.</param>
internal sealed record FoundEdition(Edition Edition, string Folder);
