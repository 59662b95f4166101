namespace Digital40.Persistence.Scoring;

/// <summary>In what way a stored score does not agree with what it rests on.</summary>
public enum DisagreementKind
{
    /// <summary>There is none.</summary>
    Missing,

    /// <summary>It was made under another content of the edition.</summary>
    OtherEdition,

    /// <summary>Something it rests on has changed since.</summary>
    Behind,

    /// <summary>Computed anew it has other numbers.</summary>
    OtherNumbers,
}
