namespace Digital40.Api.Access;

/// <summary>What a caller asks to do: a row of the access matrix.</summary>
public enum Operation
{
    /// <summary>Read the schema by introspection in Production, and download it; elsewhere everybody may.</summary>
    ReadSchema,

    /// <summary>Read editions: areas, criteria, levels, indicators, deadlines, the register.</summary>
    ReadEditions,

    /// <summary>Read why a change to an edition was refused.</summary>
    ReadRefusedEditions,

    /// <summary>Read the tree of offices.</summary>
    ReadOffices,

    /// <summary>Read scores that are published.</summary>
    ReadPublishedScores,

    /// <summary>Read scores as they stand, published or not, their history and their explanations.</summary>
    ReadScores,

    /// <summary>Read facts.</summary>
    ReadFacts,

    /// <summary>Read evidence and download its files.</summary>
    ReadEvidence,

    /// <summary>Read monthly reports and innovation reports.</summary>
    ReadReports,

    /// <summary>Read the status of deadlines.</summary>
    ReadDeadlines,

    /// <summary>Read the audit.</summary>
    ReadAudit,

    /// <summary>Read who serves which office.</summary>
    ReadMemberships,

    /// <summary>Score facts that are not stored.</summary>
    Evaluate,

    /// <summary>Record, correct and withdraw facts.</summary>
    WriteFacts,

    /// <summary>Attach evidence.</summary>
    AttachEvidence,

    /// <summary>Verify and reject evidence.</summary>
    DecideEvidence,

    /// <summary>Open, submit and resubmit monthly reports, and hand in innovation reports.</summary>
    SubmitReports,

    /// <summary>Approve and return monthly reports.</summary>
    DecideReports,

    /// <summary>Judge innovations.</summary>
    JudgeInnovations,

    /// <summary>Publish scores and take them back.</summary>
    PublishScores,

    /// <summary>Give and end memberships.</summary>
    ManageMemberships,
}
