using Digital40.Api.Access;

namespace Digital40.Api.Memberships;

/// <summary>Who asks, as they may see it.</summary>
/// <param name="Actor">Who asks.</param>
internal sealed record Me(Actor Actor);
