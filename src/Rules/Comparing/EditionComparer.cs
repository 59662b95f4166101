using Digital40.Rules.Rubrics;

namespace Digital40.Rules.Comparing;

/// <summary>Compares what two editions say, place by place; how their files are laid out, and their comments, say nothing.</summary>
public static class EditionComparer
{
    /// <summary>Compares two editions.</summary>
    /// <param name="from">The first edition.</param>
    /// <param name="to">The second edition.</param>
    public static EditionComparison Compare(Edition from, Edition to) =>
        new(from, to, new SourceComparer(from.Year, to.Year).Compare(from.Source, to.Source));
}
