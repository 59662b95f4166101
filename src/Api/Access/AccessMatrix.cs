using System.Collections.Frozen;
using Digital40.Persistence.Memberships;
using static Digital40.Api.Access.Reach;

namespace Digital40.Api.Access;

/// <summary>
/// Who may do what: a row for each operation, a cell for each role. This table alone decides; the tests go through all of it, and <c>docs/access.md</c> prints it.
/// </summary>
internal static class AccessMatrix
{
    // The columns are in the order of MemberRole: viewer, district officer, province officer, rubric author, BI reader, auditor.
    private static readonly FrozenDictionary<Operation, Reach[]> Rows = new Dictionary<Operation, Reach[]>
    {
        [Operation.ReadSchema] = [None, None, None, Everything, Everything, Everything],
        [Operation.ReadEditions] = [Everything, Everything, Everything, Everything, Everything, Everything],
        [Operation.ReadRefusedEditions] = [None, None, None, Everything, None, Everything],
        [Operation.ReadOffices] = [Everything, Everything, Everything, Everything, Everything, Everything],
        [Operation.ReadPublishedScores] = [Everything, Everything, Everything, Everything, Everything, Everything],
        [Operation.ReadScores] = [None, OwnOffice, OwnAndBelow, None, OwnAndBelow, OwnAndBelow],
        [Operation.ReadFacts] = [None, OwnOffice, OwnAndBelow, None, None, OwnAndBelow],
        [Operation.ReadEvidence] = [None, OwnOffice, OwnAndBelow, None, None, OwnAndBelow],
        [Operation.ReadReports] = [None, OwnOffice, OwnAndBelow, None, None, OwnAndBelow],
        [Operation.ReadDeadlines] = [None, OwnOffice, OwnAndBelow, None, None, OwnAndBelow],
        [Operation.ReadAudit] = [None, None, OwnAndBelow, None, None, OwnAndBelow],
        [Operation.ReadMemberships] = [None, None, OwnAndBelow, None, None, OwnAndBelow],
        [Operation.Evaluate] = [None, Everything, Everything, Everything, None, Everything],
        [Operation.WriteFacts] = [None, OwnOffice, OwnAndBelow, None, None, None],
        [Operation.AttachEvidence] = [None, OwnOffice, OwnAndBelow, None, None, None],
        [Operation.DecideEvidence] = [None, None, OwnAndBelow, None, None, None],
        [Operation.SubmitReports] = [None, OwnOffice, OwnAndBelow, None, None, None],
        [Operation.DecideReports] = [None, None, OwnAndBelow, None, None, None],
        [Operation.JudgeInnovations] = [None, None, OwnAndBelow, None, None, None],
        [Operation.PublishScores] = [None, None, OwnAndBelow, None, None, None],
        [Operation.ManageMemberships] = [None, None, OwnAndBelow, None, None, None],
    }.ToFrozenDictionary();

    /// <summary>The operations, in the order of the table.</summary>
    public static IReadOnlyList<Operation> Operations { get; } = Enum.GetValues<Operation>();

    /// <summary>The roles, in the order of the columns.</summary>
    public static IReadOnlyList<MemberRole> Roles { get; } = Enum.GetValues<MemberRole>();

    /// <summary>The roles that mean something only in an office: those of a token are worth nothing without a membership.</summary>
    public static FrozenSet<MemberRole> RolesOfOffices { get; } = FrozenSet.ToFrozenSet([MemberRole.DistrictOfficer, MemberRole.ProvinceOfficer]);

    /// <summary>The roles that a province officer may give, in its districts alone. The others are given by the directory, or on the command line.</summary>
    public static FrozenSet<MemberRole> RolesToGrant { get; } = FrozenSet.ToFrozenSet([MemberRole.DistrictOfficer, MemberRole.Viewer]);

    /// <summary>How far a role reaches in an operation.</summary>
    public static Reach Of(MemberRole role, Operation operation) => Rows[operation][(int)role];

    /// <summary>What some roles together may do; an operation that they may not do at all is left out.</summary>
    public static FrozenDictionary<Operation, OfficeScope> ScopesOf(IReadOnlyCollection<RoleGrant> grants) => Operations
        .Select(operation => (operation, Scope: OfficeScope.Union([.. grants.Select(grant => grant.ScopeOf(Of(grant.Role, operation)))])))
        .Where(pair => !pair.Scope.IsNothing)
        .ToFrozenDictionary(pair => pair.operation, pair => pair.Scope);
}
