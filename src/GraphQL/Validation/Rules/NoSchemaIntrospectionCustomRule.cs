using Digital40.GraphQL.Language.Nodes;

namespace Digital40.GraphQL.Validation.Rules;

/// <summary>
/// The schema is not introspected. Not in the specification; for servers that keep their schema to themselves.
/// See <see href="https://spec.graphql.org/September2025/#sec-Schema-Introspection">Schema Introspection</see>.
/// </summary>
internal sealed class NoSchemaIntrospectionCustomRule : ValidationRule
{
    protected internal override void EnterField(FieldNode field)
    {
        if (Context.Type?.Named is { IsIntrospection: true })
        {
            Context.Report(
                $"GraphQL introspection has been disabled, but the requested query contained the field \"{Context.Echo(field.Name.Value)}\".",
                field);
        }
    }
}
