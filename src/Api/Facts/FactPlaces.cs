using Digital40.Api.Errors;

namespace Digital40.Api.Facts;

/// <summary>Where in the inputs of facts the store's errors belong.</summary>
internal static class FactPlaces
{
    private static readonly Dictionary<string, string> Fact = new() { ["id"] = "fact" };
    private static readonly Dictionary<string, string> Content = new() { ["id"] = "reference" };

    /// <summary>Facts to record.</summary>
    public static InputPlaces Recorded { get; } = new(List: "facts", ItemNames: Content);

    /// <summary>A correction.</summary>
    public static InputPlaces Corrected { get; } = new(Single: "content", Names: Fact, ItemNames: Content);

    /// <summary>A withdrawal, or evidence to attach.</summary>
    public static InputPlaces Named { get; } = new(Names: Fact);

    /// <summary>Judgements.</summary>
    public static InputPlaces Judged { get; } = new(List: "judgements");
}
