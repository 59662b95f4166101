using Digital40.GraphQL.Language.Nodes;
using Digital40.GraphQL.Types;

namespace Digital40.GraphQL.Validation.Rules;

/// <summary>
/// Fields of scalar and enum types have no selection set, and all other fields have one.
/// Specification: Validation, <see href="https://spec.graphql.org/September2025/#sec-Leaf-Field-Selections">Leaf Field Selections</see>.
/// </summary>
internal sealed class ScalarLeafsRule : ValidationRule
{
    protected internal override void EnterField(FieldNode field)
    {
        if (Context.Type is not { } type)
        {
            return;
        }

        if (type.Named is not CompositeType)
        {
            if (field.SelectionSet is { } selectionSet)
            {
                Context.Report($"Field {Quote(field)} must not have a selection since type \"{type}\" has no subfields.", selectionSet);
            }
        }
        else if (field.SelectionSet is null)
        {
            var suggestion = $" Did you mean \"{Context.Echo(field.Name.Value)} {{ ... }}\"?";
            Context.Report($"Field {Quote(field)} of type \"{type}\" must have a selection of subfields.{suggestion}", field);
        }
        else if (field.SelectionSet.Selections.IsEmpty)
        {
            Context.Report($"Field {Quote(field)} of type \"{type}\" must have at least one field selected.", field);
        }
    }

    private string Quote(FieldNode field) => $"\"{Context.Echo(field.Name.Value)}\"";
}
