using System.Net.WebSockets;
using System.Security.Claims;
using Digital40.GraphQL.AspNetCore.Tests.Http;

namespace Digital40.GraphQL.AspNetCore.Tests.Sockets;

public sealed class SocketTests
{
    [Fact]
    public async Task Query_OverSocket_IsAnsweredAndCompleted()
    {
        await using var server = await SampleServer.StartAsync();
        using var socket = await TestSocket.InitialiseAsync(server);

        await socket.SubscribeAsync("a", "{ hello }");

        Assert.Equal("""{"id":"a","type":"next","payload":{"data":{"hello":"Hello, world!"}}}""", await socket.ReceiveAsync());
        Assert.Equal("""{"id":"a","type":"complete"}""", await socket.ReceiveAsync());
    }

    [Fact]
    public async Task Response_LargerThanAPiece_IsSentInFrames()
    {
        await using var server = await SampleServer.StartAsync();
        using var socket = await TestSocket.InitialiseAsync(server);
        var text = new string('\u0E01', 200_000);

        await socket.SendAsync("""{"id":"a","type":"subscribe","payload":{"query":"query ($v: JSON) { echo(value: $v) }","variables":{"v":"TEXT"}}}""".Replace("TEXT", text));

        Assert.Equal("""{"id":"a","type":"next","payload":{"data":{"echo":"TEXT"}}}""".Replace("TEXT", text), await socket.ReceiveAsync());
        Assert.InRange(socket.LargestPart, 1, 128 * 1024);
    }

    [Fact]
    public async Task Query_Invalid_IsAnsweredWithErrors()
    {
        await using var server = await SampleServer.StartAsync();
        using var socket = await TestSocket.InitialiseAsync(server);

        await socket.SubscribeAsync("a", "{ helo }");

        Assert.StartsWith("""{"id":"a","type":"error","payload":[{"message":"Cannot query field""", await socket.ReceiveAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Subscription_Completed_EndsItsSource()
    {
        await using var server = await SampleServer.StartAsync();
        using var socket = await TestSocket.InitialiseAsync(server);
        await socket.SubscribeAsync("a", "subscription { tick }");
        Assert.Equal("""{"id":"a","type":"next","payload":{"data":{"tick":1}}}""", await socket.ReceiveAsync());

        await socket.SendAsync("""{"id":"a","type":"complete"}""");

        await server.Calls.UntilAsync(calls => calls.Closed == 1);
    }

    [Fact]
    public async Task Subscription_OfClientThatGoes_EndsItsSource()
    {
        await using var server = await SampleServer.StartAsync();
        using var socket = await TestSocket.InitialiseAsync(server);
        await socket.SubscribeAsync("a", "subscription { tick }");
        await socket.ReceiveAsync();

        socket.Abort();

        await server.Calls.UntilAsync(calls => calls.Closed == 1);
        await server.AssertStillAnswersAsync();
        Assert.Empty(server.Errors);
    }

    [Fact]
    public async Task Ping_WithPayload_IsAnsweredWithIt()
    {
        await using var server = await SampleServer.StartAsync();
        using var socket = await TestSocket.ConnectAsync(server);

        await socket.SendAsync("""{"type":"ping","payload":{"a":[1,"x"]}}""");
        await socket.SendAsync("""{"type":"pong"}""");
        await socket.SendAsync("""{"type":"ping"}""");

        Assert.Equal("""{"type":"pong","payload":{"a":[1,"x"]}}""", await socket.ReceiveAsync());
        Assert.Equal("""{"type":"pong"}""", await socket.ReceiveAsync());
    }

    [Theory]
    [InlineData("")]
    [InlineData("x")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("""{"type":1}""")]
    [InlineData("""{"type":"start","id":"1"}""")]
    [InlineData("""{"type":"next","id":"1","payload":{}}""")]
    [InlineData("""{"type":"subscribe","id":1,"payload":{"query":"{ hello }"}}""")]
    [InlineData("""{"type":"subscribe","id":"","payload":{"query":"{ hello }"}}""")]
    [InlineData("""{"type":"subscribe","payload":{"query":"{ hello }"}}""")]
    [InlineData("""{"type":"subscribe","id":"1"}""")]
    [InlineData("""{"type":"subscribe","id":"1","payload":"{ hello }"}""")]
    [InlineData("""{"type":"subscribe","id":"1","payload":{"query":1}}""")]
    [InlineData("""{"type":"subscribe","id":"\ud800","payload":{"query":"{ hello }"}}""")]
    [InlineData("""{"type":"complete"}""")]
    [InlineData("""{"type":"ping","payload":1}""")]
    [InlineData("""{"type":"ping"}{"type":"ping"}""")]
    public async Task Message_Malformed_ClosesWith4400(string message)
    {
        await using var server = await SampleServer.StartAsync();
        using var socket = await TestSocket.InitialiseAsync(server);

        await socket.SendAsync(message);

        Assert.Equal("4400 Invalid message received", await socket.ReceiveAsync());
        await server.AssertStillAnswersAsync();
        Assert.Empty(server.Errors);
    }

    [Fact]
    public async Task Message_Binary_ClosesWith4400()
    {
        await using var server = await SampleServer.StartAsync();
        using var socket = await TestSocket.InitialiseAsync(server);

        await socket.SendAsync("""{"type":"ping"}"""u8.ToArray(), WebSocketMessageType.Binary);

        Assert.Equal("4400 Invalid message received", await socket.ReceiveAsync());
    }

    [Fact]
    public async Task Message_NestedDeeply_ClosesWith4400()
    {
        await using var server = await SampleServer.StartAsync();
        using var socket = await TestSocket.InitialiseAsync(server);

        await socket.SendAsync($$"""{"type":"ping","payload":{"a":{{new string('[', 10_000)}}{{new string(']', 10_000)}}} }""");

        Assert.Equal("4400 Invalid message received", await socket.ReceiveAsync());
        await server.AssertStillAnswersAsync();
    }

    [Fact]
    public async Task Message_TooLarge_Closes()
    {
        await using var server = await SampleServer.StartAsync(server => server.ModifyServerOptions(options => options.MaxBodyBytes = 2048));
        using var socket = await TestSocket.InitialiseAsync(server);

        await socket.SendAsync(new byte[1500].Select(_ => (byte)' ').ToArray(), WebSocketMessageType.Text, end: false);
        await socket.SendAsync(new byte[1500].Select(_ => (byte)' ').ToArray(), WebSocketMessageType.Text, end: false);

        Assert.Equal("1009 The message is larger than the server reads", await socket.ReceiveAsync());
        await server.AssertStillAnswersAsync();
    }

    [Fact]
    public async Task Subscribe_BeforeInit_ClosesWith4401()
    {
        await using var server = await SampleServer.StartAsync();
        using var socket = await TestSocket.ConnectAsync(server);

        await socket.SubscribeAsync("a", "{ hello }");

        Assert.Equal("4401 Unauthorized", await socket.ReceiveAsync());
        Assert.Equal(0, server.Calls.Hellos);
    }

    [Fact]
    public async Task Init_Twice_ClosesWith4429()
    {
        await using var server = await SampleServer.StartAsync();
        using var socket = await TestSocket.InitialiseAsync(server);

        await socket.SendAsync("""{"type":"connection_init"}""");

        Assert.Equal("4429 Too many initialisation requests", await socket.ReceiveAsync());
    }

    [Fact]
    public async Task Init_Never_ClosesWith4408()
    {
        await using var server = await SampleServer.StartAsync(server => server.ModifyServerOptions(options => options.Sockets.InitTimeout = TimeSpan.FromMilliseconds(50)));
        using var socket = await TestSocket.ConnectAsync(server);

        Assert.Equal("4408 Connection initialisation timeout", await socket.ReceiveAsync());
    }

    [Fact]
    public async Task Id_Twice_ClosesWith4409()
    {
        await using var server = await SampleServer.StartAsync();
        using var socket = await TestSocket.InitialiseAsync(server);

        await socket.SubscribeAsync("a", "{ wait }");
        await socket.SubscribeAsync("a", "{ wait }");

        Assert.Equal("4409 Subscriber for a already exists", await socket.ReceiveAsync());
    }

    [Fact]
    public async Task Id_OfWhatHasEnded_CanBeUsedAgain()
    {
        await using var server = await SampleServer.StartAsync();
        using var socket = await TestSocket.InitialiseAsync(server);

        for (var round = 0; round < 3; round++)
        {
            await socket.SubscribeAsync("a", "{ hello }");
            Assert.Contains("next", await socket.ReceiveAsync(), StringComparison.Ordinal);
            Assert.Contains("complete", await socket.ReceiveAsync(), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Operations_TooMany_AreRefusedOneByOne()
    {
        await using var server = await SampleServer.StartAsync(server => server.ModifyServerOptions(options => options.Sockets.MaxOperations = 2));
        using var socket = await TestSocket.InitialiseAsync(server);

        await socket.SubscribeAsync("a", "{ wait }");
        await socket.SubscribeAsync("b", "{ wait }");
        await socket.SubscribeAsync("c", "{ wait }");

        var refused = await socket.ReceiveAsync();
        Assert.StartsWith("""{"id":"c","type":"error","payload":[{""", refused, StringComparison.Ordinal);
        Assert.Contains("TOO_MANY_OPERATIONS", refused, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Connections_TooMany_Are503()
    {
        await using var server = await SampleServer.StartAsync(server => server.ModifyServerOptions(options => options.MaxStreams = 1));
        using var first = await TestSocket.InitialiseAsync(server);

        var exception = await Assert.ThrowsAsync<WebSocketException>(() => TestSocket.ConnectAsync(server));

        Assert.Contains("503", exception.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("https://elsewhere.example", false)]
    [InlineData("null", false)]
    [InlineData("https://friend.example", true)]
    [InlineData("own", true)]
    public async Task Origin_OfAnotherPage_IsRefusedUnlessAllowed(string origin, bool isAllowed)
    {
        await using var server = await SampleServer.StartAsync(server => server.ModifyServerOptions(options => options.Sockets.AllowedOrigins.Add("https://friend.example")));
        var header = origin == "own" ? server.Address.GetLeftPart(UriPartial.Authority) : origin;

        var exception = await Record.ExceptionAsync(async () =>
        {
            using var socket = await TestSocket.ConnectAsync(server, options => options.SetRequestHeader("Origin", header));
        });

        Assert.Equal(isAllowed, exception is null);
        Assert.Equal(isAllowed, exception?.Message.Contains("403", StringComparison.Ordinal) != true);
    }

    [Fact]
    public async Task Authenticate_OfPayload_SaysWhoAsks()
    {
        await using var server = await SampleServer.StartAsync(server => server.ModifyServerOptions(options => options.Sockets.Authenticate = (_, payload, _) =>
            ValueTask.FromResult(payload.GetProperty("token").GetString() == "right" ? new ClaimsPrincipal(new ClaimsIdentity([new Claim(ClaimTypes.Name, "Dao")], "test")) : null)));
        using var right = await TestSocket.ConnectAsync(server);
        using var wrong = await TestSocket.ConnectAsync(server);

        await right.SendAsync("""{"type":"connection_init","payload":{"token":"right"}}""");
        await right.ReceiveAsync();
        await right.SubscribeAsync("a", "{ viewer }");
        await wrong.SendAsync("""{"type":"connection_init","payload":{"token":"wrong"}}""");

        Assert.Equal("""{"id":"a","type":"next","payload":{"data":{"viewer":"Dao"}}}""", await right.ReceiveAsync());
        Assert.Equal("4403 Forbidden", await wrong.ReceiveAsync());
    }

    [Fact]
    public async Task Client_ThatDoesNotRead_IsCutOff()
    {
        await using var server = await SampleServer.StartAsync(server => server.ModifyServerOptions(options => options.WriteTimeout = TimeSpan.FromMilliseconds(100)));
        using var socket = await TestSocket.InitialiseAsync(server);

        await socket.SubscribeAsync("a", "subscription { tick }");

        await server.Calls.UntilAsync(calls => calls.Closed == 1);
        await server.AssertStillAnswersAsync();
    }

    [Fact]
    public async Task Credentials_ThatEnd_CloseTheSocketWith4403()
    {
        await using var server = await SampleServer.StartAsync(server => server.ModifyServerOptions(options =>
        {
            options.Sockets.Authenticate = (_, _, _) => new(new ClaimsPrincipal(new ClaimsIdentity("test")));
            options.CredentialsEnd = _ => TimeProvider.System.GetUtcNow() + TimeSpan.FromMilliseconds(100);
        }));
        using var socket = await TestSocket.InitialiseAsync(server);

        Assert.Equal("4403 Forbidden", await socket.ReceiveAsync());
        await server.AssertStillAnswersAsync();
    }

    [Fact]
    public async Task Host_ThatStops_ClosesWith1001()
    {
        await using var server = await SampleServer.StartAsync();
        using var socket = await TestSocket.InitialiseAsync(server);
        await socket.SubscribeAsync("a", "{ wait }");
        await server.Calls.UntilAsync(calls => calls.Opened == 1);

        var stopping = server.StopAsync();

        Assert.Equal("1001 The server is going away", await socket.ReceiveAsync());
        await stopping.WaitAsync(TimeSpan.FromSeconds(20));
        Assert.Equal(1, server.Calls.Closed);
    }
}
