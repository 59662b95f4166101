using Digital40.GraphQL.Language.Nodes;

namespace Digital40.GraphQL.Validation.Rules;

/// <summary>
/// Fragments that are spread are defined in the document. Specification: Validation,
/// <see href="https://spec.graphql.org/September2025/#sec-Fragment-Spread-Target-Defined">Fragment Spread Target Defined</see>.
/// </summary>
internal sealed class KnownFragmentNamesRule : ValidationRule
{
    protected internal override void EnterFragmentSpread(FragmentSpreadNode spread)
    {
        if (Context.FindFragment(spread.Name.Value) is null)
        {
            Context.Report($"Unknown fragment \"{Context.Echo(spread.Name.Value)}\".", spread.Name);
        }
    }
}
