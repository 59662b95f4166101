using System.Collections.Immutable;
using Digital40.GraphQL.Errors;
using Digital40.GraphQL.Execution.Fields;
using Digital40.GraphQL.Execution.Pipeline;

namespace Digital40.GraphQL.Execution.Operations;

/// <summary>Makes errors of what went wrong in a field: located, with unexpected exceptions masked, and passed through the error filters.</summary>
internal sealed class FieldErrors(RequestOptions options)
{
    private const string Masked = "Unexpected execution error";

    /// <summary>The errors of an exception. Those that are meant for the client keep their message.</summary>
    public ImmutableArray<GraphQLError> Of(Exception exception, FieldPlan? field, ResponsePath? path)
    {
        if (exception is not GraphQLException meant)
        {
            var message = options.IncludeExceptionDetails ? exception.Message : Masked;
            return [Complete(new GraphQLError(message) { Exception = exception }, field, path)];
        }

        var errors = ImmutableArray.CreateBuilder<GraphQLError>(meant.Errors.Length);
        foreach (var error in meant.Errors)
        {
            errors.Add(Complete(error.Exception is null ? error with { Exception = exception } : error, field, path));
        }

        return errors.MoveToImmutable();
    }

    /// <summary>The errors of an exception that no field is to blame for.</summary>
    public ImmutableArray<GraphQLError> OfRequest(Exception exception)
    {
        var errors = Of(exception, null, null);
        return exception is GraphQLException ? errors : [errors[0].WithCode(RequestCodes.Unexpected)];
    }

    /// <summary>An error with its place and path filled in where they are absent, after the filters.</summary>
    public GraphQLError Complete(GraphQLError error, FieldPlan? field, ResponsePath? path)
    {
        if (error.Locations.IsDefaultOrEmpty && field is not null)
        {
            error = error with { Locations = GraphQLError.At(error.Message, field.Nodes).Locations };
        }

        if (error.Path is null && path is not null)
        {
            error = error with { Path = path };
        }

        return Filter(error);
    }

    private GraphQLError Filter(GraphQLError error)
    {
        try
        {
            foreach (var filter in options.ErrorFilters)
            {
                error = filter.OnError(error);
            }

            return error;
        }
        catch (Exception exception)
        {
            // A filter that fails must neither show what it was given nor end the execution.
            return error with { Message = Masked, Extensions = null, Exception = exception };
        }
    }
}
