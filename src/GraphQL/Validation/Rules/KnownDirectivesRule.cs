using Digital40.GraphQL.Language.Nodes;
using Digital40.GraphQL.Types;

namespace Digital40.GraphQL.Validation.Rules;

/// <summary>
/// Directives are defined, and stand only where their definition allows it. Specification: Validation,
/// <see href="https://spec.graphql.org/September2025/#sec-Directives-Are-Defined">Directives Are Defined</see> and
/// <see href="https://spec.graphql.org/September2025/#sec-Directives-Are-in-Valid-Locations">Directives Are in Valid Locations</see>.
/// </summary>
internal sealed class KnownDirectivesRule : ValidationRule
{
    protected internal override void EnterDirective(DirectiveNode directive)
    {
        var name = directive.Name.Value;
        var location = Context.DirectiveLocation;
        bool allowed;
        if (Context.DefinedDirectives.TryGet(name, out var definition))
        {
            allowed = Allows(definition, DirectiveLocations.Name(location));
        }
        else if (Context.Directive is { } known)
        {
            allowed = known.Locations.Contains(location);
        }
        else
        {
            Context.Report($"Unknown directive \"@{Context.Echo(name)}\".", directive);
            return;
        }

        if (!allowed)
        {
            Context.Report($"Directive \"@{Context.Echo(name)}\" may not be used on {DirectiveLocations.Name(location)}.", directive);
        }
    }

    private static bool Allows(DirectiveDefinitionNode definition, string location)
    {
        foreach (var allowed in definition.Locations)
        {
            if (allowed.Value == location)
            {
                return true;
            }
        }

        return false;
    }
}
