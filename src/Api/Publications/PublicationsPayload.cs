using Digital40.Api.Errors;
using Digital40.Persistence.Publishing;
using Digital40.Persistence.Writing;

namespace Digital40.Api.Publications;

/// <summary>What became of publications.</summary>
public sealed record PublicationsPayload(IReadOnlyList<Publication>? Publications, IReadOnlyList<IUserError>? Errors)
{
    private static readonly InputPlaces Places = new(Names: new Dictionary<string, string> { ["id"] = "publication" });

    /// <summary>What a store gives back.</summary>
    internal static PublicationsPayload Of(StoreResult<IReadOnlyList<Publication>> result) => new(result.Value, UserErrors.Of(result, Places));
}
