using System.Text.Json;
using Digital40.GraphQL.AspNetCore.Http;

namespace Digital40.GraphQL.AspNetCore.Multipart;

/// <summary>Which file belongs where in the variables. GraphQL multipart request: the part <c>map</c>.</summary>
internal sealed class FileMap
{
    private const int MaxPathsPerFile = 20;
    private const string Root = "variables.";
    private readonly Dictionary<string, List<string>> _paths = new(StringComparer.Ordinal);
    private readonly HashSet<string> _all = new(StringComparer.Ordinal);

    /// <summary>How many files are still awaited.</summary>
    public int Count => _paths.Count;

    /// <summary>Reads the map and looks at every path in the variables: it must lead to a null.</summary>
    /// <exception cref="RequestProblemException">It is no map, a path leads nowhere or occurs twice, or there are too many files.</exception>
    public static FileMap Read(ReadOnlyMemory<byte> json, JsonElement variables, GraphQLServerOptions options)
    {
        using var document = RequestJson.ReadObject("map", json, options.MaxJsonDepth);
        var map = new FileMap();
        if (document is null)
        {
            return map;
        }

        foreach (var file in document.RootElement.EnumerateObject())
        {
            if (map._paths.Count == options.Uploads.MaxFiles)
            {
                throw RequestProblemException.TooLarge(FormattableString.Invariant($"The request has more than the {options.Uploads.MaxFiles} files that the server reads."));
            }

            map.Add(file, variables);
        }

        return map;
    }

    /// <summary>Takes the paths of a file that has come.</summary>
    /// <exception cref="RequestProblemException">The map does not name the part, or it came before.</exception>
    public IReadOnlyList<string> Take(string? part) =>
        part is not null && _paths.Remove(part, out var paths) ? paths : throw RequestProblemException.BadRequest("A part of the form is not named in \"map\", or came twice.");

    private void Add(JsonProperty file, JsonElement variables)
    {
        if (file.Value.ValueKind != JsonValueKind.Array || file.Value.GetArrayLength() is 0 or > MaxPathsPerFile)
        {
            throw RequestProblemException.BadRequest($"Each entry of \"map\" must be a list of 1 to {MaxPathsPerFile} paths.");
        }

        var paths = new List<string>();
        foreach (var path in file.Value.EnumerateArray())
        {
            var text = path.ValueKind == JsonValueKind.String ? path.GetString()! : "";
            if (!LeadsToNull(text, variables))
            {
                throw RequestProblemException.BadRequest("A path of \"map\" does not lead to a null in the variables.");
            }

            if (!_all.Add(text))
            {
                throw RequestProblemException.BadRequest("A path of \"map\" occurs twice.");
            }

            paths.Add(text);
        }

        _paths.Add(file.Name, paths);
    }

    private static bool LeadsToNull(string path, JsonElement variables)
    {
        if (!path.StartsWith(Root, StringComparison.Ordinal))
        {
            return false;
        }

        var place = variables;
        foreach (var range in path.AsSpan(Root.Length).Split('.'))
        {
            if (!TryStep(ref place, path.AsSpan(Root.Length)[range]))
            {
                return false;
            }
        }

        return place.ValueKind == JsonValueKind.Null;
    }

    private static bool TryStep(ref JsonElement place, ReadOnlySpan<char> segment)
    {
        switch (place.ValueKind)
        {
            case JsonValueKind.Object:
                return place.TryGetProperty(segment, out place);
            case JsonValueKind.Array when IndexOf(segment) is { } index && index < place.GetArrayLength():
                place = place[index];
                return true;
            default:
                return false;
        }
    }

    // Only the one way to write an index: 0, 1, 10, never 00 or +1, so that two paths never mean one place.
    private static int? IndexOf(ReadOnlySpan<char> segment) =>
        segment.Length is > 0 and < 7 && !segment.ContainsAnyExceptInRange('0', '9') && (segment.Length == 1 || segment[0] != '0')
            ? int.Parse(segment, System.Globalization.CultureInfo.InvariantCulture)
            : null;
}
