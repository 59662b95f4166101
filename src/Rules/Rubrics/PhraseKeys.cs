namespace Digital40.Rules.Rubrics;

/// <summary>The keys of the phrases that explanations use; every edition has them all. Each says which placeholders it is given.</summary>
public static partial class PhraseKeys
{
    /// <summary>Every key: of scores, of facts and of actions, each in the order of its file.</summary>
    public static IReadOnlyList<string> All { get; } = [.. Scores, .. Facts, .. Actions];
}
