using Digital40.GraphQL.Language.Nodes;

namespace Digital40.GraphQL.Validation.Sdl;

/// <summary>A document has one schema definition at most, and none when it extends a schema. Specification: Schema, Root Operation Types.</summary>
/// <param name="context">What the rules share.</param>
internal sealed class LoneSchemaDefinitionRule(SdlContext context) : SdlRule
{
    private readonly bool _alreadyDefined = context.Schema is { } schema
        && (schema.Definition is not null || schema.DeclaredRoots is not { Query: null, Mutation: null, Subscription: null });

    private bool _seen;

    /// <inheritdoc/>
    public override void Enter(SyntaxNode node, SyntaxNode owner)
    {
        if (node is not SchemaDefinitionNode)
        {
            return;
        }

        if (_alreadyDefined)
        {
            context.Report("Cannot define a new schema within a schema extension.", node);
            return;
        }

        if (_seen)
        {
            context.Report("Must provide only one schema definition.", node);
        }

        _seen = true;
    }
}
