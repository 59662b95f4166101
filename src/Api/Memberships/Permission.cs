using Digital40.Api.Access;

namespace Digital40.Api.Memberships;

/// <summary>What a caller may do, and for which offices.</summary>
/// <param name="Operation">What.</param>
/// <param name="Scope">For which offices.</param>
internal sealed record Permission(Operation Operation, OfficeScope Scope);
