using System.Globalization;
using System.Text.Json.Serialization;
using Digital40.Rules.Facts.Reading;
using Digital40.Rules.Rubrics;
using Digital40.Rules.Rubrics.Loading;

namespace Digital40.Rules.Tool.Input;

/// <summary>One thing that is wrong with what the tool was given.</summary>
/// <param name="Code">A stable code of the problem's kind.</param>
/// <param name="Message">What is wrong, in one sentence without its full stop.</param>
internal sealed record InputProblem(string Code, string Message)
{
    /// <summary>The option that it is about, such as <c>--as-of</c>; <c>null</c> where it is about a file.</summary>
    public string? Option { get; init; }

    /// <summary>The file, as it was given; <c>null</c> where it is about an option.</summary>
    public string? File { get; init; }

    /// <summary>The line, from 1; <c>null</c> where it has no place in a file.</summary>
    public int? Line { get; init; }

    /// <summary>The column, from 1; <c>null</c> where it has no place in a file.</summary>
    public int? Column { get; init; }

    /// <summary>The id of the fact that it is about, or <c>null</c>.</summary>
    public string? FactId { get; init; }

    /// <summary>Where it stands in a rubric, such as <c>criteria/1.1/max</c>, or <c>null</c>.</summary>
    public string? Path { get; init; }

    /// <summary>The interpretation under which it is wrong, or <c>null</c>.</summary>
    public string? Under { get; init; }

    /// <summary>What was expected; <c>null</c> where the message says it all.</summary>
    public string? Expected { get; init; }

    /// <summary>What was found; <c>null</c> where the message says it all.</summary>
    public string? Found { get; init; }

    /// <summary>Where it is: <c>facts.json:12:34</c>, a file or an option; <c>null</c> where it is nowhere in particular.</summary>
    [JsonIgnore]
    public string? Place => File is not null && Line is not null ? string.Create(CultureInfo.InvariantCulture, $"{File}:{Line}:{Column}") : File ?? Option;

    /// <summary>A problem with an option.</summary>
    public static InputProblem OfOption(string option, string code, string message, string? expected = null, string? found = null) =>
        new(code, message) { Option = option, Expected = expected, Found = found };

    /// <summary>A problem with facts.</summary>
    public static InputProblem Of(FactError error) => new(error.Code, error.Message.TrimEnd('.'))
    {
        File = error.File,
        Line = Number(error.Line),
        Column = Number(error.Column),
        FactId = error.FactId,
        Expected = Text(error.Expected),
        Found = Text(error.Found),
    };

    /// <summary>A problem with an edition.</summary>
    /// <param name="error">The problem.</param>
    /// <param name="folder">The edition's folder.</param>
    public static InputProblem Of(RubricError error, string folder) => new(error.Code, error.Line > 0 ? "Not as a rubric needs it" : "Cannot be used")
    {
        File = System.IO.Path.Join(folder, error.File),
        Line = Number(error.Line),
        Column = Number(error.Column),
        Path = Text(error.Path),
        Under = error.Under,
        Expected = Text(error.Expected),
        Found = Text(error.Found),
    };

    /// <summary>A problem with a choice of interpretation.</summary>
    public static InputProblem Of(InterpretationError error) =>
        OfOption("--interpretation", error.Code, "The choice cannot be taken", error.Expected, error.Found);

    private static int? Number(int value) => value > 0 ? value : null;

    private static string? Text(string value) => value.Length > 0 ? value : null;
}
