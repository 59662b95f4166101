using System.Net;
using System.Text;
using Digital40.GraphQL.AspNetCore.Tests.Http;

namespace Digital40.GraphQL.AspNetCore.Tests.EventStreams;

public sealed class EventStreamTests
{
    private const string TokenHeader = "X-GraphQL-Event-Stream-Token";

    [Fact]
    public async Task Subscription_OnItsOwnStream_IsSentEventByEvent()
    {
        await using var server = await SampleServer.StartAsync();

        var response = await server.Client.PostJsonAsync("""{"query":"subscription { count(to: 2) }"}""", "text/event-stream");

        Assert.Equal("text/event-stream; charset=utf-8", response.Content.Headers.ContentType!.ToString());
        Assert.Equal(
            ":\n\nevent: next\ndata: {\"data\":{\"count\":1}}\n\nevent: next\ndata: {\"data\":{\"count\":2}}\n\nevent: complete\ndata: \n\n",
            await response.Content.ReadAsStringAsync());
    }

    [Theory]
    [InlineData("{ hello }", "{\"data\":{\"hello\":\"Hello, world!\"}}")]
    [InlineData("{", "{\"errors\":[{\"message\":\"Syntax Error: Expected Name, found <EOF>.\"")]
    public async Task Query_OnItsOwnStream_IsOneEvent(string query, string start)
    {
        await using var server = await SampleServer.StartAsync();

        var response = await server.Client.PostJsonAsync($$"""{"query":"{{query}}"}""", "text/event-stream");

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        var text = await response.Content.ReadAsStringAsync();
        Assert.StartsWith($":\n\nevent: next\ndata: {start}", text, StringComparison.Ordinal);
        Assert.EndsWith("\n\nevent: complete\ndata: \n\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Subscription_ByGet_IsStreamed()
    {
        await using var server = await SampleServer.StartAsync();
        var request = new HttpRequestMessage(HttpMethod.Get, "/graphql?query=subscription%7Bcount(to:1)%7D");
        request.Headers.Add("Accept", "text/event-stream");

        var response = await server.Client.SendAsync(request);

        Assert.Contains("{\"data\":{\"count\":1}}", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Client_ThatGoes_EndsTheSource()
    {
        await using var server = await SampleServer.StartAsync();
        using (var stream = await TestStream.OpenAsync(server, Subscribe("subscription { tick }")))
        {
            Assert.Equal("event: next\ndata: {\"data\":{\"tick\":1}}", await stream.NextAsync());
        }

        await server.Calls.UntilAsync(calls => calls.Closed == 1);
        await server.AssertStillAnswersAsync();
        Assert.Empty(server.Errors);
    }

    [Fact]
    public async Task Stream_WhereNothingHappens_Beats()
    {
        await using var server = await SampleServer.StartAsync(server => server.ModifyServerOptions(options => options.EventStreams.Heartbeat = TimeSpan.FromMilliseconds(20)));
        using var stream = await TestStream.OpenAsync(server, Reserved(await ReserveAsync(server)));

        Assert.Equal(":", await stream.NextAsync(skipComments: false));
        Assert.Equal(":", await stream.NextAsync(skipComments: false));
        Assert.Equal(":", await stream.NextAsync(skipComments: false));
    }

    [Fact]
    public async Task Streams_TooMany_Are503()
    {
        await using var server = await SampleServer.StartAsync(server => server.ModifyServerOptions(options => options.MaxStreams = 1));
        using var stream = await TestStream.OpenAsync(server, Subscribe("subscription { tick }"));

        var response = await server.Client.SendAsync(Subscribe("subscription { tick }"));

        Assert.Equal(HttpStatusCode.ServiceUnavailable, response.StatusCode);
        Assert.Equal(TimeSpan.FromSeconds(1), response.Headers.RetryAfter!.Delta);
        await server.AssertStillAnswersAsync();
    }

    [Fact]
    public async Task Stream_SwitchedOff_Is406()
    {
        await using var server = await SampleServer.StartAsync(server => server.ModifyServerOptions(options => options.EventStreams.Enabled = false));

        var response = await server.Client.PostJsonAsync("""{"query":"{ hello }"}""", "text/event-stream");

        await MalformedRequestTests.AssertRefusedAsync(server, response, HttpStatusCode.NotAcceptable, "NOT_ACCEPTABLE");
    }

    [Fact]
    public async Task Host_ThatStops_EndsStreams()
    {
        await using var server = await SampleServer.StartAsync();
        using var own = await TestStream.OpenAsync(server, Subscribe("subscription { tick }"));
        using var shared = await TestStream.OpenAsync(server, Reserved(await ReserveAsync(server)));

        await server.StopAsync().WaitAsync(TimeSpan.FromSeconds(20));

        Assert.Equal(1, server.Calls.Closed);
    }

    [Fact]
    public async Task Operations_OnOneStream_AreToldApart()
    {
        await using var server = await SampleServer.StartAsync();
        var token = await ReserveAsync(server);
        using var stream = await TestStream.OpenAsync(server, Reserved(token));

        var query = await StartAsync(server, token, "a", "{ hello }");
        var first = await stream.NextAsync();
        var second = await stream.NextAsync();

        Assert.Equal(HttpStatusCode.Accepted, query.StatusCode);
        Assert.Equal("event: next\ndata: {\"id\":\"a\",\"payload\":{\"data\":{\"hello\":\"Hello, world!\"}}}", first);
        Assert.Equal("event: complete\ndata: {\"id\":\"a\"}", second);
    }

    [Fact]
    public async Task Operation_StartedBeforeItsStream_WaitsForIt()
    {
        await using var server = await SampleServer.StartAsync();
        var token = await ReserveAsync(server);
        await StartAsync(server, token, "a", "{ hello }");

        using var stream = await TestStream.OpenAsync(server, Reserved(token));

        Assert.StartsWith("event: next\ndata: {\"id\":\"a\"", await stream.NextAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Operation_Invalid_IsRefusedAtOnce()
    {
        await using var server = await SampleServer.StartAsync();
        var token = await ReserveAsync(server);

        var response = await StartAsync(server, token, "a", "{ helo }");

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Contains("Cannot query field", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Operation_Deleted_EndsItsSource()
    {
        await using var server = await SampleServer.StartAsync();
        var token = await ReserveAsync(server);
        using var stream = await TestStream.OpenAsync(server, Reserved(token));
        await StartAsync(server, token, "a", "subscription { tick }");
        await stream.NextAsync();

        var response = await server.Client.SendAsync(WithToken(new HttpRequestMessage(HttpMethod.Delete, "/graphql?operationId=a"), token));

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        await server.Calls.UntilAsync(calls => calls.Closed == 1);
    }

    [Fact]
    public async Task Stream_ThatEnds_EndsItsOperations()
    {
        await using var server = await SampleServer.StartAsync();
        var token = await ReserveAsync(server);
        using (var stream = await TestStream.OpenAsync(server, Reserved(token)))
        {
            await StartAsync(server, token, "a", "subscription { tick }");
            await StartAsync(server, token, "b", "subscription { tick }");
            await stream.NextAsync();
        }

        await server.Calls.UntilAsync(calls => calls.Closed == 2);
        Assert.Equal(HttpStatusCode.NotFound, (await StartAsync(server, token, "c", "{ hello }")).StatusCode);
        Assert.Empty(server.Errors);
    }

    [Fact]
    public async Task Token_UsedTwice_Is409()
    {
        await using var server = await SampleServer.StartAsync();
        var token = await ReserveAsync(server);
        using var stream = await TestStream.OpenAsync(server, Reserved(token));

        var response = await server.Client.SendAsync(Reserved(token));

        Assert.Equal(HttpStatusCode.Conflict, response.StatusCode);
    }

    [Fact]
    public async Task Operation_WithIdThatRuns_Is409()
    {
        await using var server = await SampleServer.StartAsync();
        var token = await ReserveAsync(server);
        await StartAsync(server, token, "a", "subscription { tick }");

        var response = await StartAsync(server, token, "a", "{ hello }");

        Assert.Equal(HttpStatusCode.Conflict, response.StatusCode);
    }

    [Fact]
    public async Task Operations_TooMany_Are429()
    {
        await using var server = await SampleServer.StartAsync(server => server.ModifyServerOptions(options => options.EventStreams.MaxOperations = 1));
        var token = await ReserveAsync(server);
        await StartAsync(server, token, "a", "subscription { tick }");

        var response = await StartAsync(server, token, "b", "{ hello }");

        Assert.Equal(HttpStatusCode.TooManyRequests, response.StatusCode);
    }

    [Theory]
    [InlineData("GET")]
    [InlineData("POST")]
    [InlineData("DELETE")]
    public async Task Token_NotKnown_Is404(string method)
    {
        await using var server = await SampleServer.StartAsync();

        var response = await server.Client.SendAsync(WithToken(new HttpRequestMessage(new HttpMethod(method), "/graphql?operationId=a"), "guessed"));

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
    }

    [Fact]
    public async Task Operation_WithoutId_Is400()
    {
        await using var server = await SampleServer.StartAsync();
        var token = await ReserveAsync(server);

        var response = await server.Client.SendAsync(WithToken(Json("""{"query":"{ hello }"}"""), token));

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Equal(0, server.Calls.Hellos);
    }

    [Fact]
    public async Task Reservation_ThatNoStreamComesFor_GivesItsPlaceBack()
    {
        await using var server = await SampleServer.StartAsync(server => server.ModifyServerOptions(options =>
        {
            options.MaxStreams = 1;
            options.EventStreams.ReservationTimeout = TimeSpan.FromMilliseconds(50);
        }));
        var token = await ReserveAsync(server);

        // The only place is taken until the reservation has expired; then it can be had again.
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        HttpResponseMessage response;
        do
        {
            response = await server.Client.SendAsync(new HttpRequestMessage(HttpMethod.Put, "/graphql"), patience.Token);
        }
        while (response.StatusCode == HttpStatusCode.ServiceUnavailable);

        Assert.Equal(HttpStatusCode.Created, response.StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await server.Client.SendAsync(Reserved(token))).StatusCode);
    }

    private static HttpRequestMessage Subscribe(string query)
    {
        var request = Json($$"""{"query":"{{query}}"}""");
        request.Headers.Add("Accept", "text/event-stream");
        return request;
    }

    private static HttpRequestMessage Json(string body) =>
        new(HttpMethod.Post, "/graphql") { Content = new StringContent(body, Encoding.UTF8, "application/json") };

    private static HttpRequestMessage Reserved(string token)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, $"/graphql?token={token}");
        request.Headers.Add("Accept", "text/event-stream");
        return request;
    }

    private static HttpRequestMessage WithToken(HttpRequestMessage request, string token)
    {
        request.Headers.Add(TokenHeader, token);
        return request;
    }

    private static async Task<string> ReserveAsync(SampleServer server)
    {
        var response = await server.Client.SendAsync(new HttpRequestMessage(HttpMethod.Put, "/graphql"));
        Assert.Equal(HttpStatusCode.Created, response.StatusCode);
        return await response.Content.ReadAsStringAsync();
    }

    private static Task<HttpResponseMessage> StartAsync(SampleServer server, string token, string id, string query) =>
        server.Client.SendAsync(WithToken(Json($$$"""{"query":"{{{query}}}","extensions":{"operationId":"{{{id}}}"}}"""), token));
}
