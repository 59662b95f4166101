namespace Digital40.Persistence.Storage;

/// <summary>
/// The name of every query that the stores issue. It stands as a comment above the SQL, where a log or a database administrator finds it, and a test holds
/// that each of them is SQL that SQL Server reads.
/// </summary>
internal static class QueryTags
{
    public const string LedgerLock = "ledger-lock";
    public const string LedgerRead = "ledger-read";
    public const string IdempotencyFind = "idempotency-find";
    public const string IdempotencyForget = "idempotency-forget";
    public const string OfficeFind = "office-find";
    public const string OfficeList = "office-list";
    public const string OfficeCount = "office-count";
    public const string OfficePage = "office-page";
    public const string OfficeEdit = "office-edit";
    public const string OfficeCluster = "office-cluster";
    public const string OfficeSortKeys = "office-sort-keys";
    public const string FactsToScore = "facts-to-score";
    public const string EvidenceToScore = "evidence-to-score";
    public const string FactsKnownAt = "facts-known-at";
    public const string EvidenceKnownAt = "evidence-known-at";
    public const string DecisionsKnownAt = "decisions-known-at";
    public const string FactsComparable = "facts-comparable";
    public const string FactReferences = "fact-references";
    public const string FactCurrent = "fact-current";
    public const string FactList = "fact-list";
    public const string FactCount = "fact-count";
    public const string OfficesOfFacts = "offices-of-facts";
    public const string FactFind = "fact-find";
    public const string FactVersions = "fact-versions";
    public const string EvidenceOfFacts = "evidence-of-facts";
    public const string EvidenceFind = "evidence-find";
    public const string EvidenceList = "evidence-list";
    public const string EvidenceCount = "evidence-count";
    public const string EvidenceFilesOf = "evidence-files-of";
    public const string EvidenceEdit = "evidence-edit";
    public const string EvidenceDecisions = "evidence-decisions";
    public const string EvidenceFileFind = "evidence-file-find";
    public const string ReportsApproved = "reports-approved";
    public const string ReportsSubmitted = "reports-submitted";
    public const string ReportEdit = "report-edit";
    public const string ReportFind = "report-find";
    public const string ReportOfMonth = "report-of-month";
    public const string ReportList = "report-list";
    public const string ReportCount = "report-count";
    public const string ReportsOfOffices = "reports-of-offices";
    public const string ReportTransitions = "report-transitions";
    public const string InnovationReportFind = "innovation-report-find";
    public const string InnovationReportVersions = "innovation-report-versions";
    public const string InnovationReportsById = "innovation-reports-by-id";
    public const string InnovationReportsSubmitted = "innovation-reports-submitted";
    public const string ScoresEdit = "scores-edit";
    public const string CriteriaEdit = "criteria-edit";
    public const string DeadlinesEdit = "deadlines-edit";
    public const string DeadlineOffices = "deadline-offices";
    public const string DeadlinesMet = "deadlines-met";
    public const string ScoreFind = "score-find";
    public const string CriteriaFind = "criteria-find";
    public const string CardFind = "card-find";
    public const string Scoreboard = "scoreboard";
    public const string ScoreHistory = "score-history";
    public const string ScoreHistoryCount = "score-history-count";
    public const string ScoresStale = "scores-stale";
    public const string ScoresBehind = "scores-behind";
    public const string DecisionsBehind = "decisions-behind";
    public const string OfficeScored = "office-scored";
    public const string ScoresToVerify = "scores-to-verify";
    public const string CriteriaToVerify = "criteria-to-verify";
    public const string EditionSeen = "edition-seen";
    public const string RescoringFind = "rescoring-find";
    public const string RescoringEdit = "rescoring-edit";
    public const string AuditList = "audit-list";
    public const string AuditCount = "audit-count";
    public const string AuditWalk = "audit-walk";
    public const string AuditEnd = "audit-end";
}
