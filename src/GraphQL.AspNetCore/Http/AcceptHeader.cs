using System.Globalization;
using Microsoft.AspNetCore.Http;

namespace Digital40.GraphQL.AspNetCore.Http;

/// <summary>What the client accepts. GraphQL over HTTP: Accept; RFC 9110, 12.5.1.</summary>
/// <param name="Preferred">The media type with the highest quality, the first of several; null when none can be served.</param>
/// <param name="EventStream">Whether an event stream is accepted.</param>
internal readonly record struct AcceptHeader(MediaType? Preferred, bool EventStream)
{
    /// <summary>Reads the header; one that is absent accepts <c>application/json</c>.</summary>
    public static AcceptHeader Of(HttpRequest request)
    {
        var values = request.Headers.Accept;
        if (values.Count == 0)
        {
            return new AcceptHeader(MediaType.Json, false);
        }

        return values.Count == 1 ? Read(values[0]) : Read(values.ToString());
    }

    internal static AcceptHeader Read(ReadOnlySpan<char> header)
    {
        var best = new Choice(null, 0, 0);
        var eventStream = false;
        foreach (var range in header.Split(','))
        {
            var choice = ReadRange(header[range].Trim());
            eventStream |= choice is { Type: MediaType.EventStream, Quality: > 0 };
            best = choice.IsBetterThan(best) ? choice : best;
        }

        return new AcceptHeader(header.IsWhiteSpace() ? MediaType.Json : best.Type, eventStream);
    }

    private static Choice ReadRange(ReadOnlySpan<char> range)
    {
        var parameters = range.IndexOf(';');
        var name = parameters < 0 ? range : range[..parameters].TrimEnd();
        var quality = parameters < 0 ? 1 : Quality(range[(parameters + 1)..]);
        return Is(name, "application/graphql-response+json") ? new Choice(MediaType.GraphQLResponse, quality, 2)
            : Is(name, "application/json") ? new Choice(MediaType.Json, quality, 2)
            : Is(name, "text/event-stream") ? new Choice(MediaType.EventStream, quality, 2)
            : Is(name, "application/*") ? new Choice(MediaType.Json, quality, 1)
            : Is(name, "*/*") ? new Choice(MediaType.Json, quality, 1)
            : new Choice(null, 0, 0);
    }

    private static bool Is(ReadOnlySpan<char> name, string expected) => name.Equals(expected, StringComparison.OrdinalIgnoreCase);

    private static double Quality(ReadOnlySpan<char> parameters)
    {
        foreach (var range in parameters.Split(';'))
        {
            var parameter = parameters[range].Trim();
            if (parameter.StartsWith("q=", StringComparison.OrdinalIgnoreCase))
            {
                return double.TryParse(parameter[2..], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var quality) ? Math.Min(quality, 1) : 0;
            }
        }

        return 1;
    }

    private readonly record struct Choice(MediaType? Type, double Quality, int Specificity)
    {
        public bool IsBetterThan(Choice other) =>
            Type is not null && Quality > 0 && (Quality > other.Quality || (Quality == other.Quality && Specificity > other.Specificity));
    }
}
