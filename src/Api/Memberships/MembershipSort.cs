using Digital40.Api.Paging;

namespace Digital40.Api.Memberships;

/// <summary>The order of a list of memberships.</summary>
public sealed record MembershipSort(MembershipOrderField Field, SortDirection Direction);
