using System.Collections.Concurrent;
using System.Diagnostics;
using System.Diagnostics.Metrics;
using Digital40.GraphQL.Execution.Diagnostics;

namespace Digital40.GraphQL.Tests.Execution;

public sealed class TelemetryTests
{
    [Fact]
    public async Task Request_WhileSomebodyTraces_TellsItsOperation()
    {
        var activities = new ConcurrentQueue<Activity>();
        using var listener = new ActivityListener
        {
            ShouldListenTo = source => source.Name == GraphQLTelemetry.Name,
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllDataAndRecorded,
            ActivityStopped = activities.Enqueue,
        };
        ActivitySource.AddActivityListener(listener);

        await new Server(modify: options => options.TraceDocuments = true).AskAsync("query OfTheTraceTest { value }");
        await new Server().AskAsync("mutation FailsInTheTraceTest { required }");

        var good = Assert.Single(activities, activity => activity.GetTagItem("graphql.operation.name") is "OfTheTraceTest");
        Assert.Equal("query", good.GetTagItem("graphql.operation.type"));
        Assert.Equal("query OfTheTraceTest { value }", good.GetTagItem("graphql.document"));
        Assert.Equal(ActivityStatusCode.Unset, good.Status);
        var bad = Assert.Single(activities, activity => activity.GetTagItem("graphql.operation.name") is "FailsInTheTraceTest");
        Assert.Equal(ActivityStatusCode.Error, bad.Status);
        Assert.Null(bad.GetTagItem("graphql.document"));
    }

    [Fact]
    public async Task Request_WhileSomebodyMeasures_IsCounted()
    {
        var measured = new ConcurrentQueue<string>();
        using var listener = new MeterListener();
        listener.InstrumentPublished = (instrument, it) =>
        {
            if (instrument.Meter.Name == GraphQLTelemetry.Name)
            {
                it.EnableMeasurementEvents(instrument);
            }
        };
        listener.SetMeasurementEventCallback<double>((instrument, _, tags, _) => measured.Enqueue($"{instrument.Name} {tags[0].Value} {tags[1].Value}"));
        listener.SetMeasurementEventCallback<long>((instrument, _, tags, _) => measured.Enqueue($"{instrument.Name} {tags[0].Value}"));
        listener.Start();

        await new Server().AskAsync("{ value }");
        await new Server().AskAsync("mutation { required }");
        await new Server().AskAsync("{");

        Assert.Contains("graphql.server.operation.duration query ", measured);
        Assert.Contains("graphql.server.operation.duration mutation EXECUTION_ERROR", measured);
        Assert.Contains("graphql.server.request.refused GRAPHQL_PARSE_FAILED", measured);
    }
}
