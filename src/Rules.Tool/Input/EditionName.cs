using System.Globalization;
using Digital40.Rules.Facts.Reading;
using Digital40.Rules.Rubrics.Loading;

namespace Digital40.Rules.Tool.Input;

/// <summary>Finds the edition that somebody names: by its Buddhist year, or by the path of its folder.</summary>
internal static class EditionName
{
    /// <summary>The edition that <c>--edition</c> names, or the newest one.</summary>
    /// <param name="name">The name, or <c>null</c>.</param>
    /// <param name="catalogue">The editions there are.</param>
    /// <param name="problems">Takes what is wrong.</param>
    public static FoundEdition? FindOrNewest(string? name, EditionCatalogue catalogue, InputProblems problems) =>
        name is null ? catalogue.Load(catalogue.Newest(), problems) : Find(name, "--edition", catalogue, problems);

    /// <summary>The edition of a name.</summary>
    /// <param name="name">A Buddhist year such as <c>2568</c>, or the path of a folder with a <c>rubric.yaml</c>.</param>
    /// <param name="option">The option it was given with.</param>
    /// <param name="catalogue">The editions there are.</param>
    /// <param name="problems">Takes what is wrong.</param>
    public static FoundEdition? Find(string name, string option, EditionCatalogue catalogue, InputProblems problems)
    {
        if (Year(name) is { } year && catalogue.Years.Contains(year))
        {
            return catalogue.Load(year, problems);
        }

        if (File.Exists(Path.Join(name, EditionLoader.FileName)))
        {
            return catalogue.Load(name, problems);
        }

        var expected = $"one of {string.Join(", ", catalogue.Years)}, or a folder with a {EditionLoader.FileName}";
        problems.Add(InputProblem.OfOption(option, "edition-unknown", "There is no such edition", expected, Quoted(name, catalogue)));
        return null;
    }

    private static string Quoted(string name, EditionCatalogue catalogue)
    {
        return Year(name) is { } year && BuddhistYear.IsCommonEra(year) && catalogue.Years.Contains(BuddhistYear.FromCommonEra(year).Value)
            ? $"'{name}' (did you mean {BuddhistYear.FromCommonEra(year)}?)"
            : $"'{name}'";
    }

    private static int? Year(string name) => int.TryParse(name, NumberStyles.None, CultureInfo.InvariantCulture, out var year) ? year : null;
}
