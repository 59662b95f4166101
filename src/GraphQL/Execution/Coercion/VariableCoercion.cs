using System.Collections.Immutable;
using System.Text.Json;
using Digital40.GraphQL.Errors;
using Digital40.GraphQL.Execution.Planning;
using Digital40.GraphQL.Execution.Requests;
using Digital40.GraphQL.Language;
using Digital40.GraphQL.Types;
using Digital40.GraphQL.Types.Scalars;

namespace Digital40.GraphQL.Execution.Coercion;

/// <summary>Coerces the variables of a request. Specification: CoerceVariableValues. Messages are those of graphql-js.</summary>
internal sealed class VariableCoercion
{
    private const string TooMany = "Too many errors processing variables, error limit reached. Execution aborted.";

    private readonly List<GraphQLError> _errors = [];
    private readonly OperationPlan _plan;
    private readonly int _maxErrors;
    private readonly InputCoercion _input;
    private VariablePlan _variable;

    private VariableCoercion(OperationPlan plan, RequestOptions options, GraphQLRequest request)
    {
        _plan = plan;
        _maxErrors = options.MaxVariableErrors;
        _variable = plan.Variables[0];
        _input = new InputCoercion(plan.Schema.Defaults, options.Suggestions, request.Uploads, Report);
    }

    /// <summary>Coerces the variables.</summary>
    /// <param name="plan">The operation.</param>
    /// <param name="request">The request with the variables as they were sent.</param>
    /// <param name="options">How many errors are told, and whether with suggestions.</param>
    /// <param name="values">The values, when there are no errors.</param>
    /// <returns>The errors; empty when all are good.</returns>
    public static ImmutableArray<GraphQLError> Coerce(OperationPlan plan, GraphQLRequest request, RequestOptions options, out VariableValues values)
    {
        values = VariableValues.None;
        if (request.Variables.ValueKind is not (JsonValueKind.Undefined or JsonValueKind.Null or JsonValueKind.Object))
        {
            return
            [
                new GraphQLError(
                    "Variables must be provided as an Object where each property is a variable value. "
                    + "Perhaps look to see if an unparsed JSON string was provided."),
            ];
        }

        return plan.Variables.Length == 0 ? [] : new VariableCoercion(plan, options, request).Coerce(request.Variables, out values);
    }

    private ImmutableArray<GraphQLError> Coerce(JsonElement sent, out VariableValues values)
    {
        var coerced = new object?[_plan.Variables.Length];
        values = new VariableValues(_plan, coerced);
        try
        {
            for (var slot = 0; slot < coerced.Length; slot++)
            {
                _variable = _plan.Variables[slot];
                coerced[slot] = Coerce(sent);
            }
        }
        catch (TooManyErrorsException)
        {
            _errors.Add(new GraphQLError(TooMany));
        }
        catch (InvalidOperationException)
        {
            // A name with half a character in it cannot be compared with the names of the variables.
            _errors.Add(new GraphQLError("Expected names of variables of whole Unicode characters."));
        }

        return [.. _errors];
    }

    private object? Coerce(JsonElement sent)
    {
        if (_variable.Type is not { IsInput: true } type)
        {
            var shown = Excerpt.Of(Printer.Print(_variable.Definition.Type));
            Add(GraphQLError.At($"Variable \"${_variable.Name}\" expected value of type \"{shown}\" which cannot be used as an input type.", _variable.Definition.Type));
            return Absent.Value;
        }

        if (sent.ValueKind != JsonValueKind.Object || !sent.TryGetProperty(_variable.Name, out var value))
        {
            return CoerceMissing(type);
        }

        if (value.ValueKind == JsonValueKind.Null && type is NonNullType && !_input.IsUpload(type, _variable.Name))
        {
            Add(GraphQLError.At($"Variable \"${_variable.Name}\" of non-null type \"{type}\" must not be null.", _variable.Definition));
            return Absent.Value;
        }

        return _input.Coerce(value, type, _variable.Name);
    }

    private object? CoerceMissing(GraphQLType type)
    {
        if (_variable.Definition.DefaultValue is { } defaultValue)
        {
            var value = new LiteralCoercion(_plan.Schema.Defaults, VariableValues.None).Coerce(defaultValue, type);
            return ReferenceEquals(value, Absent.Value) ? Absent.Invalid : value;
        }

        if (type is NonNullType)
        {
            Add(GraphQLError.At($"Variable \"${_variable.Name}\" of required type \"{type}\" was not provided.", _variable.Definition));
        }

        return Absent.Value;
    }

    private void Report(ResponsePath? path, JsonElement value, string message)
    {
        var place = path is null ? "" : $" at \"{_variable.Name}{Show(path)}\"";
        Add(GraphQLError.At($"Variable \"${_variable.Name}\" got invalid value {Inspection.Show(value)}{place}; {message}", _variable.Definition));
    }

    private static string Show(ResponsePath path) =>
        Excerpt.Of(string.Concat(path.ToList().Select(segment => segment is int index ? FormattableString.Invariant($"[{index}]") : $".{segment}")));

    private void Add(GraphQLError error)
    {
        if (_errors.Count >= _maxErrors)
        {
            throw new TooManyErrorsException();
        }

        _errors.Add(error);
    }

    private sealed class TooManyErrorsException : Exception;
}
