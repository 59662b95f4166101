using System.Runtime.CompilerServices;
using Digital40.GraphQL.Language.Nodes;
using Digital40.GraphQL.Types;

namespace Digital40.GraphQL.Validation.Rules;

/// <summary>
/// A subscription selects one root field, and no meta-field. Specification: Validation,
/// <see href="https://spec.graphql.org/September2025/#sec-Single-Root-Field">Single Root Field</see>. As in graphql-js a field that is left out by a
/// constant <c>@skip</c> or <c>@include</c> does not count; a condition by a variable is not known here, and the field counts.
/// </summary>
internal sealed class SingleFieldSubscriptionsRule : ValidationRule
{
    private readonly Dictionary<string, List<FieldNode>> _groups = new(StringComparer.Ordinal);
    private readonly List<List<FieldNode>> _fields = [];
    private readonly HashSet<string> _spread = new(StringComparer.Ordinal);

    protected internal override void Reset() => Clear();

    protected internal override void EnterOperationDefinition(OperationDefinitionNode operation)
    {
        if (operation.Operation == OperationType.Subscription && Context.Schema.SubscriptionType is { } root)
        {
            Clear();
            Collect(root, operation.SelectionSet);
            ReportFields(operation.Name is { } name ? $"Subscription \"{name.Value}\"" : "Anonymous Subscription");
        }
    }

    private void ReportFields(string subscription)
    {
        if (_fields.Count > 1)
        {
            Context.Report($"{Context.Echo(subscription)} must select only one top level field.", [.. _fields.Skip(1).SelectMany(group => group)]);
        }

        foreach (var group in _fields)
        {
            if (group[0].Name.Value.StartsWith("__", StringComparison.Ordinal))
            {
                Context.Report($"{Context.Echo(subscription)} must not select an introspection top level field.", [.. group]);
            }
        }
    }

    private void Collect(ObjectType root, SelectionSetNode selectionSet)
    {
        Context.SpendFragmentWork(selectionSet.Selections.Length);
        if (!RuntimeHelpers.TryEnsureSufficientExecutionStack())
        {
            Context.Abort();
        }

        foreach (var selection in selectionSet.Selections)
        {
            if (Context.IsAborted)
            {
                return;
            }

            if (!IsLeftOut(selection))
            {
                Collect(root, selection);
            }
        }
    }

    private void Collect(ObjectType root, SelectionNode selection)
    {
        switch (selection)
        {
            case FieldNode field:
                Add(field);
                break;
            case InlineFragmentNode inline when Applies(inline.TypeCondition, root):
                Collect(root, inline.SelectionSet);
                break;
            case FragmentSpreadNode spread when _spread.Add(spread.Name.Value):
                if (Context.FindFragment(spread.Name.Value) is { } fragment && Applies(fragment.TypeCondition, root))
                {
                    Collect(root, fragment.SelectionSet);
                }

                break;
        }
    }

    private void Add(FieldNode field)
    {
        var name = (field.Alias ?? field.Name).Value;
        if (!_groups.TryGetValue(name, out var group))
        {
            _groups.Add(name, group = []);
            _fields.Add(group);
        }

        group.Add(field);
    }

    private bool Applies(NamedTypeNode? condition, ObjectType root) =>
        condition is null
        || (Context.Schema.Types.Find(condition.Name.Value) is CompositeType type && (ReferenceEquals(type, root) || root.IsSubTypeOf(type)));

    private bool IsLeftOut(SelectionNode selection)
    {
        Context.SpendFragmentWork(selection.Directives.Length);
        foreach (var directive in selection.Directives)
        {
            if (directive.Name.Value is "skip" or "include")
            {
                Context.SpendFragmentWork(directive.Arguments.Length);
            }
        }

        return Condition(selection, "skip") == true || Condition(selection, "include") == false;
    }

    /// <summary>The constant condition of the first directive of a name, or null.</summary>
    private static bool? Condition(SelectionNode selection, string name)
    {
        foreach (var directive in selection.Directives)
        {
            if (directive.Name.Value == name)
            {
                return ConditionOf(directive);
            }
        }

        return null;
    }

    /// <summary>The last argument counts when there are several.</summary>
    private static bool? ConditionOf(DirectiveNode directive)
    {
        bool? condition = null;
        foreach (var argument in directive.Arguments)
        {
            condition = argument.Name.Value == "if" ? (argument.Value as BooleanValueNode)?.Value : condition;
        }

        return condition;
    }

    private void Clear()
    {
        _groups.Clear();
        _fields.Clear();
        _spread.Clear();
    }
}
