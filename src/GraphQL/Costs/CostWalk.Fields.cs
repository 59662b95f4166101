using Digital40.GraphQL.Language.Nodes;
using Digital40.GraphQL.Types;

namespace Digital40.GraphQL.Costs;

/// <summary>Fields and their arguments.</summary>
internal sealed partial class CostWalk
{
    private CostValue WalkField(FieldNode node, CompositeType parent, SizedFields sized)
    {
        // Introspection has limits of its own.
        if (parent is not FieldsType type || !type.Fields.TryGet(node.Name.Value, out var field))
        {
            return default;
        }

        var weights = _model.Of(field);
        var (item, size) = Inner(node, field, weights);
        var count = sized.Contains(field.Name) ? sized.Size
            : !weights.IsList ? new Size(1, null)
            : weights.ListSize is { SizedFields.IsEmpty: true } ? size
            : new Size(_options.DefaultListSize, null);
        var own = new Cost(weights.Weight + ArgumentWeights(node, field), 0);
        return _program.NotNegative(_program.Add(_program.Repeat(item, count), new CostValue(own)));
    }

    // What one object of the field costs, and the size that its arguments give: the same wherever the field's fragment is used.
    private (CostValue Item, Size Size) Inner(FieldNode node, FieldDefinition field, FieldWeights weights)
    {
        if (_inner.TryGetValue(node, out var known))
        {
            return known;
        }

        var size = weights.ListSize is { } listSize ? SizeOf(node, field, listSize) : new Size(1, null);
        var item = new CostValue(new Cost(0, weights.TypeWeight));
        if (node.SelectionSet is { } selectionSet && field.Type.Named is CompositeType type)
        {
            var sized = weights.ListSize is { SizedFields.IsEmpty: false } list ? new SizedFields(list.SizedFields, size) : default;
            item = _program.Add(WalkSelections(selectionSet, type, sized), item);
        }

        return _inner[node] = (item, size);
    }

    private double ArgumentWeights(FieldNode node, FieldDefinition field)
    {
        var weight = Weights(node.Arguments, field.Arguments);
        foreach (var directive in node.Directives)
        {
            if (_schema.Directives.TryGet(directive.Name.Value, out var definition))
            {
                weight += Weights(directive.Arguments, definition.Arguments);
            }
        }

        return weight;
    }

    private double Weights(System.Collections.Immutable.ImmutableArray<ArgumentNode> arguments, NamedCollection<InputValueDefinition> definitions)
    {
        var weight = 0d;
        foreach (var argument in arguments)
        {
            if (definitions.TryGet(argument.Name.Value, out var definition))
            {
                weight += _model.Of(definition) + ValueWeight(argument.Value, definition.Type.Named);
            }
        }

        return weight;
    }

    // The input fields that are given in the document. Values are no deeper than the parser allows.
    private double ValueWeight(ValueNode value, NamedType type)
    {
        var weight = 0d;
        switch (value)
        {
            case ListValueNode list:
                foreach (var item in list.Values)
                {
                    weight += ValueWeight(item, type);
                }

                break;
            case ObjectValueNode given when type is InputObjectType input:
                foreach (var field in given.Fields)
                {
                    if (input.Fields.TryGet(field.Name.Value, out var definition))
                    {
                        weight += _model.Of(definition) + ValueWeight(field.Value, definition.Type.Named);
                    }
                }

                break;
        }

        return weight;
    }
}
