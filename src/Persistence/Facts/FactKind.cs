namespace Digital40.Persistence.Facts;

/// <summary>What a fact carries.</summary>
public enum FactKind
{
    /// <summary>Something held or published once.</summary>
    Activity,

    /// <summary>A reported number.</summary>
    Figure,

    /// <summary>Something done or not.</summary>
    Flag,

    /// <summary>A rater's points.</summary>
    Judgement,
}
