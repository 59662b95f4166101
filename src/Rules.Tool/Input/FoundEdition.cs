using Digital40.Rules.Rubrics;

namespace Digital40.Rules.Tool.Input;

/// <summary>An edition and where it was found.</summary>
/// <param name="Edition">The edition.</param>
/// <param name="Folder">Its folder.</param>
/// <param name="Shown">What its folder is called where places are shown: as it was given, or <c>Editions/2568</c>.</param>
internal sealed record FoundEdition(Edition Edition, string Folder, string Shown)
{
    /// <summary>The folder that its folder lies in.</summary>
    public string Parent => Path.GetDirectoryName(Path.GetFullPath(Path.TrimEndingDirectorySeparator(Folder))) ?? Folder;

    /// <summary>Where something stands in it: <c>Editions/2568/rubric.yaml:120:7</c>.</summary>
    public string PlaceOf(RubricPlace place) => Path.Join(Shown, place.ToString());
}
