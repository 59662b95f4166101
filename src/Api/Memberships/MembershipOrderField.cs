namespace Digital40.Api.Memberships;

/// <summary>What memberships are sorted by.</summary>
public enum MembershipOrderField
{
    /// <summary>When they were granted.</summary>
    GrantedAt,
}
