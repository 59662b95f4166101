namespace Digital40.Rules.Rubrics;

/// <summary>Over what a share is taken where several offices report.</summary>
public enum ShareBasis
{
    /// <summary>Values and denominators summed over the offices.</summary>
    Pooled,

    /// <summary>The least share of any expected office; one without a figure has 0.</summary>
    EveryOffice,
}
