using Digital40.GraphQL.AspNetCore;
using Digital40.GraphQL.Types.Scalars;

namespace Digital40.Api.Scalars;

/// <summary>Lets numbers and dates come in with Thai digits, and refuses years of the Buddhist era where years of the common era belong.</summary>
internal static class ThaiInput
{
    /// <summary>Adds the scalars.</summary>
    public static GraphQLServerBuilder AddThaiInput(this GraphQLServerBuilder server)
    {
        foreach (var name in new[] { "DateTime", "Decimal", "LocalDate", "Long" })
        {
            server.AddScalar(name, new ThaiInputScalar(name, LibraryScalars.ByName[name]));
        }

        return server.AddScalar("YearMonth", new ThaiInputScalar("YearMonth", new RubricYearMonthScalar()));
    }
}
