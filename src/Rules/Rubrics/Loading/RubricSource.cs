namespace Digital40.Rules.Rubrics.Loading;

/// <summary>The source of an edition and what is needed to read it under an interpretation.</summary>
/// <param name="File">The file's name within the edition's folder.</param>
/// <param name="Root">The source as written.</param>
/// <param name="Hash">The content hash of the folder.</param>
internal sealed record RubricSource(string File, SourceMapping Root, string Hash)
{
    /// <summary>Reads the rubric under an interpretation; <c>null</c> when that added problems.</summary>
    public Rubric? Bind(Register register, Interpretation departures, Problems problems)
    {
        var before = problems.Count;
        var patched = PatchApplier.Apply(Root, register, departures, problems);
        if (problems.Count > before)
        {
            return null;
        }

        var rubric = RubricBinder.Bind(patched, departures, Hash, problems);
        return problems.Count > before ? null : rubric;
    }
}
