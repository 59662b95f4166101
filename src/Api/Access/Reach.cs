namespace Digital40.Api.Access;

/// <summary>How far a role reaches in an operation: a cell of the access matrix.</summary>
internal enum Reach
{
    /// <summary>It may not be done at all.</summary>
    None,

    /// <summary>The office that is served, alone.</summary>
    OwnOffice,

    /// <summary>The office that is served and those below it. A role that is served without an office reaches every office.</summary>
    OwnAndBelow,

    /// <summary>Every office, whichever is served.</summary>
    Everything,
}
