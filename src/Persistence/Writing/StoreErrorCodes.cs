namespace Digital40.Persistence.Writing;

/// <summary>The stable codes of what the stores refuse. A code is never given another meaning.</summary>
public static class StoreErrorCodes
{
    /// <summary>There is no such edition, or none that is served.</summary>
    public const string EditionUnknown = "edition-unknown";
    /// <summary>There is no such office.</summary>
    public const string OfficeUnknown = "office-unknown";
    /// <summary>An office of that code is there already.</summary>
    public const string OfficeExists = "office-exists";
    /// <summary>An office's parent is not of the tier above it.</summary>
    public const string OfficeParent = "office-parent";
    /// <summary>A department neither reports facts nor is scored.</summary>
    public const string OfficeNotScored = "office-not-scored";
    /// <summary>There are no facts, or more than fit into one request.</summary>
    public const string FactsCount = "facts-count";
    /// <summary>There is no such fact.</summary>
    public const string FactUnknown = "fact-unknown";
    /// <summary>The fact has been corrected meanwhile.</summary>
    public const string FactStale = "fact-stale";
    /// <summary>The fact has been withdrawn.</summary>
    public const string FactWithdrawn = "fact-withdrawn";
    /// <summary>A fact's own id begins with <c>#</c>, which stands for numbers.</summary>
    public const string FactReference = "fact-reference";
    /// <summary>A correction would give the fact another office, indicator or id.</summary>
    public const string FactMoved = "fact-moved";
    /// <summary>The month is approved: its report has to be returned before its facts change.</summary>
    public const string MonthApproved = "month-approved";
    /// <summary>A reason is missing.</summary>
    public const string ReasonMissing = "reason-missing";
    /// <summary>A text is longer than can be stored.</summary>
    public const string TextTooLong = "text-too-long";
    /// <summary>There is no such piece of evidence.</summary>
    public const string EvidenceUnknown = "evidence-unknown";
    /// <summary>The evidence has been decided on in this way already.</summary>
    public const string EvidenceDecided = "evidence-decided";
    /// <summary>A piece of evidence is neither an https link nor a file.</summary>
    public const string EvidenceLink = "evidence-link";
    /// <summary>There is no file of that hash.</summary>
    public const string EvidenceFileUnknown = "evidence-file-unknown";
    /// <summary>The edition has no such channel.</summary>
    public const string ChannelUnknown = "channel-unknown";
    /// <summary>There is no such report.</summary>
    public const string ReportUnknown = "report-unknown";
    /// <summary>The office's report of that month is there already.</summary>
    public const string ReportExists = "report-exists";
    /// <summary>Only a district hands in monthly reports, and only of the months that the edition says.</summary>
    public const string ReportNotDue = "report-not-due";
    /// <summary>The report does not allow that step as it stands.</summary>
    public const string ReportState = "report-state";
    /// <summary>The report has changed meanwhile.</summary>
    public const string ReportStale = "report-stale";
    /// <summary>A required field of a form is empty.</summary>
    public const string FieldMissing = "field-missing";
    /// <summary>The form has no such field.</summary>
    public const string FieldUnknown = "field-unknown";
    /// <summary>The key for repeated requests is empty or too long.</summary>
    public const string IdempotencyKeyInvalid = "idempotency-key-invalid";
    /// <summary>A field of a form is answered more than once.</summary>
    public const string FieldDuplicate = "field-duplicate";
    /// <summary>The file would take the office's evidence beyond what it may keep.</summary>
    public const string EvidenceQuota = "evidence-quota";
    /// <summary>Nobody is named.</summary>
    public const string SubjectMissing = "subject-missing";
    /// <summary>There is no such membership.</summary>
    public const string MembershipUnknown = "membership-unknown";
    /// <summary>The role does not belong to the office's tier.</summary>
    public const string MembershipTier = "membership-tier";
    /// <summary>A membership would end before it begins, in the past, or later than it does.</summary>
    public const string MembershipPeriod = "membership-period";
    /// <summary>The person has that role in the office at that time already.</summary>
    public const string MembershipExists = "membership-exists";
    /// <summary>The membership is over.</summary>
    public const string MembershipEnded = "membership-ended";
    /// <summary>Scores are published as of a day from the edition's first to today.</summary>
    public const string PublicationAsOf = "publication-as-of";
    /// <summary>There is no such publication.</summary>
    public const string PublicationUnknown = "publication-unknown";
    /// <summary>The publication has been withdrawn.</summary>
    public const string PublicationWithdrawn = "publication-withdrawn";
    /// <summary>The key was used for another request.</summary>
    public const string IdempotencyKeyReused = "idempotency-key-reused";
}
