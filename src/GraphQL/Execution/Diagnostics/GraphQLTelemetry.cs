using System.Diagnostics;
using System.Diagnostics.Metrics;
using System.Text;
using Digital40.GraphQL.Errors;
using Digital40.GraphQL.Execution.Caching;
using Digital40.GraphQL.Execution.Planning;
using Digital40.GraphQL.Execution.Requests;

namespace Digital40.GraphQL.Execution.Diagnostics;

/// <summary>
/// Traces and metrics of requests, with the names of OpenTelemetry's conventions for GraphQL. They cost nothing while nobody listens.
/// What clients choose freely stands in traces alone, and cut: as a tag of a metric it would fill the memory of whoever collects it.
/// </summary>
public static class GraphQLTelemetry
{
    /// <summary>The name of the <see cref="ActivitySource"/> and of the <see cref="Meter"/>.</summary>
    public const string Name = "Digital40.GraphQL";

    private const int MaxDocument = 4_096;

    private static readonly ActivitySource Source = new(Name);
    private static readonly Meter Meter = new(Name);

    private static readonly Histogram<double> Duration = Meter.CreateHistogram<double>(
        "graphql.server.operation.duration", "s", "How long operations took, from the first resolver to the response.");

    private static readonly Counter<long> Refused = Meter.CreateCounter<long>(
        "graphql.server.request.refused", "{request}", "Requests that were not executed, by the code of their first error.");

    internal static bool IsTraced => Source.HasListeners();

    internal static bool IsMeasured => Duration.Enabled;

    internal static Activity? Start() => Source.StartActivity("GraphQL", ActivityKind.Server);

    /// <summary>Adds the operation to the trace of its request.</summary>
    internal static void Describe(OperationPlan plan, CachedDocument document, RequestOptions options)
    {
        if (Activity.Current is not { IsAllDataRequested: true } activity || !ReferenceEquals(activity.Source, Source))
        {
            return;
        }

        var type = TypeName(plan);
        activity.DisplayName = type;
        activity.SetTag("graphql.operation.type", type);
        if (plan.Operation.Name is { } name)
        {
            activity.SetTag("graphql.operation.name", Excerpt.Of(name.Value));
        }

        if (options.TraceDocuments)
        {
            activity.SetTag("graphql.document", Encoding.UTF8.GetString(document.Source.AsSpan(0, Math.Min(MaxDocument, document.Source.Length))));
        }
    }

    /// <summary>Ends the trace of a request.</summary>
    internal static void End(Activity activity, ExecutionResult result)
    {
        if (result is SingleResult { Errors: { Length: > 0 } errors })
        {
            activity.SetStatus(ActivityStatusCode.Error, errors[0].Message);
            activity.SetTag("error.type", errors[0].Code ?? "EXECUTION_ERROR");
        }
    }

    /// <summary>Counts an operation.</summary>
    internal static void Measure(OperationPlan plan, SingleResult result, TimeSpan elapsed) => Duration.Record(
        elapsed.TotalSeconds,
        new("graphql.operation.type", TypeName(plan)),
        new("error.type", result.Errors.Length == 0 ? null : result.Errors[0].Code ?? "EXECUTION_ERROR"));

    /// <summary>Counts a request that was not executed.</summary>
    internal static void CountRefused(GraphQLException refused) => Refused.Add(1, new KeyValuePair<string, object?>("error.type", refused.Errors[0].Code));

    private static string TypeName(OperationPlan plan) => plan.Operation.Operation switch
    {
        Language.Nodes.OperationType.Query => "query",
        Language.Nodes.OperationType.Mutation => "mutation",
        _ => "subscription",
    };
}
