using Digital40.GraphQL.Conformance.Json;
using Digital40.GraphQL.Language;
using Digital40.GraphQL.Types;
using Digital40.GraphQL.Validation;

namespace Digital40.GraphQL.Conformance.Operations;

/// <summary><c>validate</c>, <c>validateSDL</c> and <c>printSchema</c>.</summary>
internal static class SchemaOperations
{
    // The last one is kept: cases come in runs with one schema.
    private static string? _lastSource;
    private static Schema? _lastSchema;

    /// <summary>The schema of a line.</summary>
    /// <param name="source">Its source.</param>
    /// <exception cref="Errors.GraphQLException">It is no valid schema.</exception>
    public static Schema Build(string source)
    {
        if (_lastSchema is null || _lastSource != source)
        {
            _lastSchema = SchemaBuilder.Build(source);
            _lastSource = source;
        }

        return _lastSchema;
    }

    public static string Validate(Request request)
    {
        var schema = Build(request.Text("schema"));
        var document = Parser.ParseDocument(request.Text("query"));
        var rules = request.Rules is { } names ? Rules(names) : ValidationRules.Specified;
        return Answer.Errors(DocumentValidator.Validate(schema, document, rules));
    }

    public static string ValidateSdl(Request request)
    {
        var extended = request.OptionalText("schema") is { } source ? BuildUnchecked(source) : null;
        return Answer.Errors(SchemaValidator.ValidateDocument(Parser.ParseDocument(request.Text("sdl")), extended, request.Rules));
    }

    public static string PrintSchema(Request request) => Answer.Text(SchemaPrinter.Print(BuildUnchecked(request.Text("schema"))));

    // Neither extending nor printing needs types that agree with each other.
    private static Schema BuildUnchecked(string source) => SchemaBuilder.BuildWithoutTypeValidation(Parser.ParseDocument(source));

    private static ValidationRules Rules(IEnumerable<string> names) => names.Aggregate(
        ValidationRules.None,
        (rules, name) => rules.Add(ValidationRules.Find(name) ?? throw new InvalidDataException($"There is no rule \"{name}\".")));
}
