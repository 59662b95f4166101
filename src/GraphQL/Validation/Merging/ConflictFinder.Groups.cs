using Digital40.GraphQL.Language.Nodes;
using Digital40.GraphQL.Types;

namespace Digital40.GraphQL.Validation.Merging;

/// <summary>The fields of selection sets, each brought together once for a type.</summary>
internal sealed partial class ConflictFinder
{
    private FieldGroups GroupsOf(FragmentDefinitionNode fragment) =>
        GroupsOf(context.Schema.Types.Find(fragment.TypeCondition.Name.Value), fragment.SelectionSet);

    private FieldGroups GroupsOf(NamedType? parent, SelectionSetNode selectionSet)
    {
        if (!_groups.TryGetValue(selectionSet, out var known))
        {
            _groups.Add(selectionSet, known = []);
        }

        foreach (var (knownParent, knownGroups) in known)
        {
            if (ReferenceEquals(knownParent, parent))
            {
                return knownGroups;
            }
        }

        var groups = new FieldGroups();
        Collect(groups, parent, selectionSet);
        known.Add((parent, groups));
        return groups;
    }

    private void Collect(FieldGroups groups, NamedType? parent, SelectionSetNode selectionSet)
    {
        foreach (var selection in selectionSet.Selections)
        {
            switch (selection)
            {
                case FieldNode field:
                    var definition = (parent as FieldsType)?.Fields.Find(field.Name.Value);
                    groups.Add((field.Alias ?? field.Name).Value, new ComparedField(parent, field, definition));
                    break;
                case FragmentSpreadNode spread:
                    groups.AddFragment(spread.Name.Value);
                    break;
                case InlineFragmentNode { TypeCondition: var condition } inline when HasStack():
                    Collect(groups, condition is null ? parent : context.Schema.Types.Find(condition.Name.Value), inline.SelectionSet);
                    break;
            }
        }
    }
}
