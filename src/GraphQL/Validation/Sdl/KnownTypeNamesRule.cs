using Digital40.GraphQL.Language.Nodes;
using Digital40.GraphQL.Types.Introspection;

namespace Digital40.GraphQL.Validation.Sdl;

/// <summary>A type that is named is defined. Specification: Type-System.Schema.</summary>
/// <param name="context">What the rules share.</param>
internal sealed class KnownTypeNamesRule(SdlContext context) : SdlRule
{
    private readonly Dictionary<string, string> _suggestions = new(StringComparer.Ordinal);
    private List<string>? _known;

    /// <inheritdoc/>
    public override void Enter(SyntaxNode node, SyntaxNode owner)
    {
        if (node is not NamedTypeNode { Name.Value: var name }
            || context.DefinedTypes.ContainsKey(name)
            || context.Schema?.Types.Contains(name) == true)
        {
            return;
        }

        var isSdl = owner is not ExecutableDefinitionNode;
        if (!isSdl || !IntrospectionTypes.Standard.Contains(name))
        {
            context.Report($"Unknown type \"{name}\".{Suggest(name, isSdl)}", node);
        }
    }

    private string Suggest(string name, bool isSdl)
    {
        if (!isSdl)
        {
            return context.DidYouMean(name, [.. Known().Skip(IntrospectionTypes.Standard.Count)]);
        }

        if (!_suggestions.TryGetValue(name, out var sentence))
        {
            _suggestions[name] = sentence = context.DidYouMean(name, Known());
        }

        return sentence;
    }

    /// <summary>The names that would have been right, the standard ones first.</summary>
    private List<string> Known() =>
        _known ??= [.. IntrospectionTypes.Standard.Names, .. context.Schema?.Types.Names ?? [], .. context.DefinedTypes.Keys];
}
