using Digital40.Rules.Checking.Combinations;
using Digital40.Rules.Rubrics;
using Digital40.Rules.Rubrics.Loading;

namespace Digital40.Rules.Checking;

/// <summary>What the proofs look at: an edition read under an interpretation, its source with the patches made, and what the rules make of it.</summary>
internal sealed class CheckSubject
{
    private readonly Lazy<IReadOnlyList<CriterionTable>> _tables;

    public CheckSubject(Edition edition, Interpretation interpretation, PublishedLock? published)
    {
        Edition = edition;
        Interpretation = interpretation;
        Published = published;
        Rubric = edition.Under(interpretation);
        Root = edition.SourceUnder(interpretation);
        _tables = new Lazy<IReadOnlyList<CriterionTable>>(() => CriterionTable.All(Rubric));
    }

    public Edition Edition { get; }

    public Interpretation Interpretation { get; }

    /// <summary>The lock of published editions; <c>null</c> where the check was given none.</summary>
    public PublishedLock? Published { get; }

    public Rubric Rubric { get; }

    /// <summary>The source with the interpretation's patches.</summary>
    public SourceMapping Root { get; }

    /// <summary>Every criterion with what its rules conclude from every combination of measures.</summary>
    public IReadOnlyList<CriterionTable> Tables => _tables.Value;

    /// <summary>The place of a path, its steps given one by one.</summary>
    public RubricPlace Place(params ReadOnlySpan<string> steps)
    {
        var path = SourcePath.Root;
        foreach (var step in steps)
        {
            path = path.Then(step);
        }

        return Place(path);
    }

    /// <summary>The place of a path.</summary>
    public RubricPlace Place(SourcePath path) => SourceTree.PlaceOf(Root, path, EditionLoader.FileName);
}
