using Digital40.GraphQL.Execution;
using Microsoft.Extensions.Options;

namespace Digital40.GraphQL.AspNetCore.Hosting;

/// <summary>Checks the options of documents and executions when the host starts, and names every one that is wrong.</summary>
internal static class RequestOptionsValidation
{
    /// <summary>Checks the options.</summary>
    /// <exception cref="OptionsValidationException">One is wrong; holds every failure.</exception>
    public static void Check(RequestOptions options)
    {
        var failures = Limits(options).Where(limit => !limit.IsRight).Select(limit => limit.Failure).ToList();
        if (failures.Count > 0)
        {
            throw new OptionsValidationException(nameof(RequestOptions), typeof(RequestOptions), failures);
        }
    }

    private static IEnumerable<(bool IsRight, string Failure)> Limits(RequestOptions options) =>
    [
        AtLeast(1, options.MaxTokens, nameof(options.MaxTokens)),
        AtLeast(1, options.MaxConcurrentExecutions, nameof(options.MaxConcurrentExecutions)),
        AtLeast(0, options.MaxQueuedExecutions, nameof(options.MaxQueuedExecutions)),
        AtLeast(1024, options.MaxResponseBytes, nameof(options.MaxResponseBytes)),
        AtLeast(1, options.MaxValidationErrors, nameof(options.MaxValidationErrors)),
        AtLeast(1, options.MaxVariableErrors, nameof(options.MaxVariableErrors)),
        AtLeast(1, options.MaxExecutionErrors, nameof(options.MaxExecutionErrors)),
        AtLeast(0, options.MaxCachedDocuments, nameof(options.MaxCachedDocuments)),
        AtLeast(0, options.MaxCachedBytes, nameof(options.MaxCachedBytes)),
        AtLeast(1, options.Limits.MaxDepth, "Limits.MaxDepth"),
        AtLeast(1, options.Limits.MaxIntrospectionDepth, "Limits.MaxIntrospectionDepth"),
        AtLeast(0, options.Limits.MaxAliases, "Limits.MaxAliases"),
        AtLeast(0, options.Limits.MaxDirectives, "Limits.MaxDirectives"),
        AtLeast(1, options.Limits.MaxFields, "Limits.MaxFields"),
        AtLeast(1, options.Limits.MaxExpandedFields, "Limits.MaxExpandedFields"),
        AtLeast(0, options.Limits.MaxFragments, "Limits.MaxFragments"),
        AtLeast(1, options.Limits.MaxOperations, "Limits.MaxOperations"),
        AtLeast(1, options.Limits.MaxListSize, "Limits.MaxListSize"),
        AtLeast(1, options.Limits.MaxPageSize, "Limits.MaxPageSize"),
        AtLeast(0, options.Cost.DefaultListSize, "Cost.DefaultListSize"),
        AtLeast(1, options.Cost.DefaultPageSize, "Cost.DefaultPageSize"),
        (options.Cost.MaxFieldCost >= 0, "Cost.MaxFieldCost must be at least 0."),
        (options.Cost.MaxTypeCost >= 0, "Cost.MaxTypeCost must be at least 0."),
        (options.ExecutionTimeout > TimeSpan.Zero && options.ExecutionTimeout <= TimeSpan.FromDays(1), "ExecutionTimeout must be above zero and at most a day."),
    ];

    private static (bool IsRight, string Failure) AtLeast(int least, int value, string name) => (value >= least, FormattableString.Invariant($"{name} must be at least {least}."));
}
