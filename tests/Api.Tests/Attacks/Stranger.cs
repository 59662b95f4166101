using System.Net;
using System.Text.Json;
using Digital40.Api.Identity;
using Digital40.Api.Tests.Access;
using Digital40.GraphQL.Relay;

namespace Digital40.Api.Tests.Attacks;

/// <summary>Somebody who asks for what is another's, and for what there is not, and compares the answers byte for byte.</summary>
/// <param name="api">The service.</param>
/// <param name="actor">Who it is.</param>
internal sealed class Stranger(ApiServer api, string actor)
{
    /// <summary>The id of something that there is not, of the type that another id is of.</summary>
    public static string Missing(string id) => new NodeId(NodeId.TryParse(id, out var node) ? node.TypeName : "Fact", "9007199254740").ToString();

    /// <summary>The number within an id.</summary>
    public static string KeyOf(string id) => NodeId.TryParse(id, out var node) ? node.Key : throw new ArgumentException("No id.", nameof(id));

    /// <summary>Makes sure that a document is answered the same for both.</summary>
    /// <param name="query">The document.</param>
    /// <param name="theirs">The variables that name what is another's.</param>
    /// <param name="missing">The variables that name what there is not.</param>
    /// <param name="echoes">What of both may differ in the answers: what was asked for.</param>
    public async Task SeesNoDifferenceAsync(string query, object theirs, object missing, params (string Theirs, string Missing)[] echoes)
    {
        var answers = (Theirs: await AskAsync(query, theirs), Missing: await AskAsync(query, missing));
        foreach (var (known, unknown) in echoes)
        {
            answers = (answers.Theirs.Replace(known, "?", StringComparison.Ordinal), answers.Missing.Replace(unknown, "?", StringComparison.Ordinal));
        }

        Attack.Holds(answers.Theirs == answers.Missing, $"{actor} is told of what is another's", query, $"{answers.Theirs}{Environment.NewLine}{answers.Missing}");
    }

    /// <summary>Makes sure that a document that takes one id is answered the same for both.</summary>
    public Task SeesNoDifferenceAsync(string query, string theirs) => SeesNoDifferenceAsync(
        query, new { id = theirs, own = Own }, new { id = Missing(theirs), own = Own }, (theirs, Missing(theirs)), ($"\"{KeyOf(theirs)}\"", $"\"{KeyOf(Missing(theirs))}\""));

    /// <summary>Makes sure that two addresses are answered the same.</summary>
    public async Task SeesNoDifferenceAsync(HttpMethod method, string theirs, string missing)
    {
        var answers = (await AskAsync(method, theirs), await AskAsync(method, missing));
        Attack.Holds(answers.Item1 == answers.Item2 && answers.Item1.Status == HttpStatusCode.NotFound, $"{actor} is told of what is another's", theirs, answers.ToString());
    }

    /// <summary>The office that it serves; that of a province where it serves none.</summary>
    public string Own { get; } = actor.Contains('@', StringComparison.Ordinal) ? actor[(actor.IndexOf('@', StringComparison.Ordinal) + 1)..] : "3200";

    /// <summary>The whole answer.</summary>
    private async Task<string> AskAsync(string query, object variables)
    {
        var answer = JsonSerializer.Serialize(await api.SendAsync(query, variables, actor));
        Attack.Holds(!answer.Contains("GRAPHQL_", StringComparison.Ordinal), "The document is none that is executed", query, answer);
        return answer;
    }

    private async Task<(HttpStatusCode Status, string Head, string Body)> AskAsync(HttpMethod method, string address)
    {
        using var request = new HttpRequestMessage(method, address) { Headers = { { ActorHeader.Name, actor } } };
        using var response = await api.Client.SendAsync(request);
        response.Headers.Remove("Date");
        return (response.StatusCode, $"{response.Headers}{response.Content.Headers}", await response.Content.ReadAsStringAsync());
    }
}
