using Digital40.Api.Facts;
using Digital40.Api.Offices;
using Digital40.GraphQL.Binding;
using Digital40.Persistence.Facts;
using Digital40.Persistence.Offices;

namespace Digital40.Api.Scores;

/// <summary>The fields of facts behind measures.</summary>
[ObjectType<CountedFact>]
internal static class CountedFactType
{
    public static async Task<StoredFact?> GetFactAsync(
        [Parent] CountedFact fact, OfficeLoader offices, NamedFactLoader facts, CancellationToken cancellationToken)
    {
        var score = fact.Score;
        return score.KnownAt is not null && await offices.LoadAsync(score.OfficeCode, cancellationToken) is { } office
            ? await facts.LoadAsync(new FactName(score.Edition, ProvinceOf(office), fact.Reference), cancellationToken)
            : null;
    }

    private static string ProvinceOf(OfficeRecord office) => office.Tier == OfficeTier.District ? office.Parent! : office.Code;
}
