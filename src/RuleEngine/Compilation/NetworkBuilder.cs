using System.Linq.Expressions;
using Digital40.RuleEngine.Rete;
using Digital40.RuleEngine.RuleModel;
using Digital40.RuleEngine.RuleModel.Builders;
using Digital40.RuleEngine.Utilities;

namespace Digital40.RuleEngine.Compilation;

/// <summary>Adds rules to a network, one after the other; what two rules have in common at their beginning is built once.</summary>
internal sealed class NetworkBuilder(ExpressionBinder binder, AggregationCompiler aggregations)
{
    private const string ConditionFailure = "Failed to evaluate condition";
    private const string BindingFailure = "Failed to evaluate binding expression";
    private readonly ExpressionComparer _comparer = ExpressionComparer.Instance;
    private readonly RuleTransformation _transformation = new();
    private readonly RuleCompletion _completion = new(binder);
    private readonly Dictionary<Type, AlphaNode> _types = [];
    private readonly List<BetaNode> _nodes = [new RootNode()];
    private readonly List<SharedJoin> _joins = [];
    private readonly List<SharedCollection> _collections = [];
    private readonly List<CompiledRule> _rules = [];
    private int _memoryCount;

    public void Add(IRuleDefinition rule)
    {
        var conditions = _transformation.Transform(rule).LeftHandSide;
        var branches = conditions is OrElement or ? or.ChildElements : [conditions];
        foreach (var branch in branches)
        {
            var context = new BranchContext(rule, _nodes[0], TupleShape.Empty);
            Visit(context, branch);
            var layout = ActivationLayout.Of(rule, context.Shape);
            var compiled = _completion.Complete(rule, context.Shape);
            _rules.Add(compiled);
            Append(context, new RuleNode(compiled, layout));
        }
    }

    public Network Build(FactIdentityComparer comparer)
    {
        foreach (var type in _types.Values)
        {
            type.Optimize();
        }

        return new Network([.. _nodes], [.. _rules], _types, _memoryCount, comparer);
    }

    private void Visit(BranchContext context, RuleElement element)
    {
        switch (element)
        {
            case AndElement group:
                foreach (var child in group.ChildElements)
                {
                    Visit(context, child);
                }

                break;
            case PatternElement pattern:
                VisitPattern(context, pattern);
                break;
            case NotElement not:
                VisitQuantifier(context, not.Source, isNegated: true);
                break;
            case ExistsElement exists:
                VisitQuantifier(context, exists.Source, isNegated: false);
                break;
            default:
                throw new InvalidOperationException($"An element of the kind {element.ElementType} cannot stand here.");
        }
    }

    private void VisitPattern(BranchContext context, PatternElement pattern)
    {
        switch (pattern.Source)
        {
            case null:
                VisitFactPattern(context, pattern);
                break;
            case BindingElement binding:
                VisitBinding(context, pattern, binding);
                break;
            case AggregateElement aggregate:
                VisitAggregate(context, pattern, aggregate);
                break;
            default:
                throw new InvalidOperationException($"A pattern cannot come from an element of the kind {pattern.Source.ElementType}.");
        }

        context.Shape = context.Shape.With(pattern.Declaration);
    }

    private void VisitFactPattern(BranchContext context, PatternElement pattern)
    {
        var memory = Memory(context, pattern, out var joinConditions);
        var slots = joinConditions.SelectMany(condition => ExpressionBinder.Slots(condition, context.Shape, pattern.Declaration.Name)).ToArray();
        var shared = _joins.Find(join => join.Left == context.Node && join.Memory == memory && join.Slots.AsSpan().SequenceEqual(slots)
            && join.Conditions.SequenceEqual(joinConditions, _comparer));
        if (shared is not null)
        {
            shared.Node.Description.Add(context.Rule);
            context.Node = shared.Node;
            return;
        }

        var description = new NodeDescription();
        var conditions = joinConditions.Select(condition => Condition(context, condition, pattern, description)).ToArray();
        var key = JoinKeyCompiler.Compile(binder, joinConditions, conditions, context.Shape, pattern.Declaration.Name);
        var left = context.Node;
        left.NeedsMemory = true;
        var node = new JoinNode(left, memory.MemoryId, conditions, key) { Description = description };
        Append(context, node);
        memory.AddSuccessor(node);
        _joins.Add(new SharedJoin(left, memory, joinConditions, slots, node));
    }

    private void VisitBinding(BranchContext context, PatternElement pattern, BindingElement binding)
    {
        var description = new NodeDescription();
        var expression = binder.Bind<object?>(binding.Expression, context.Shape, null, BindingFailure, description);
        Append(context, new BindingNode(expression, Conditions(context, pattern, description), pattern.ValueType) { Description = description });
    }

    private void VisitAggregate(BranchContext context, PatternElement pattern, AggregateElement aggregate)
    {
        var left = context.Node;
        if (FindCollection(context, pattern, aggregate) is { } shared)
        {
            shared.Description.Add(context.Rule);
            context.Node = shared;
            context.Shape = context.Shape.With(null);
            return;
        }

        var description = new NodeDescription();
        description.Add(context.Rule);
        var scope = OpenScope(context, aggregate.Source, out var memory, out var end);
        end?.KeepMatches();
        context.Shape = context.Shape.With(null);
        var factory = aggregations.Compile(aggregate, context.Shape, description);
        var conditions = Conditions(context, pattern, description);
        var node = new AggregateNode(scope, memory?.MemoryId ?? -1, factory, conditions, aggregate) { Description = description, ScopeEnd = end };
        CloseScope(context, scope, node, memory);
        if (memory is not null && IsPlainCollection(pattern, aggregate))
        {
            _collections.Add(new SharedCollection(left, memory, node));
        }
    }

    /// <summary>A collection of the same facts for the same tuples, that another rule has.</summary>
    private AggregateNode? FindCollection(BranchContext context, PatternElement pattern, AggregateElement aggregate)
    {
        if (!IsPlainCollection(pattern, aggregate) || !IsFromMemory(aggregate.Source))
        {
            return null;
        }

        var memory = Memory(context, aggregate.Source, out _);
        return _collections.Find(collection => collection.Left == context.Node && collection.Memory == memory)?.Node;
    }

    private static bool IsPlainCollection(PatternElement pattern, AggregateElement aggregate) =>
        aggregate.Name == AggregateElement.CollectName && aggregate.Expressions.Count == 0 && pattern.Expressions.Count == 0;

    private static bool IsFromMemory(PatternElement pattern) => pattern.Source is null && JoinConditions(pattern).Count == 0;

    private void VisitQuantifier(BranchContext context, RuleElement source, bool isNegated)
    {
        var scope = OpenScope(context, source, out var memory, out _);
        context.Shape = context.Shape.With(null);
        CloseScope(context, scope, new QuantifierNode(scope, isNegated, memory?.MemoryId ?? -1), memory);
        context.Shape = context.Shape.With(null);
    }

    /// <summary>Builds what is counted or gathered: straight from a memory where nothing before it matters, else on notes of the tuples.</summary>
    private ScopeNode OpenScope(BranchContext context, RuleElement source, out AlphaNode? memory, out ScopeEndNode? end)
    {
        end = null;
        var scope = new ScopeNode { NeedsMemory = true };
        Append(context, scope);
        memory = null;
        if (source is PatternElement pattern && IsFromMemory(pattern))
        {
            memory = Memory(context, pattern, out _);
            return scope;
        }

        foreach (var alternative in source is OrElement or ? or.ChildElements : [source])
        {
            end = BuildInside(context, scope, alternative);
        }

        return scope;
    }

    private ScopeEndNode BuildInside(BranchContext context, ScopeNode scope, RuleElement source)
    {
        var inner = new BranchContext(context.Rule, scope, context.Shape.With(null));
        var depth = inner.Shape.Length;
        Visit(inner, source);
        var end = new ScopeEndNode(inner.Node, scope, inner.Shape.Length - depth);
        Append(inner, end);
        return end;
    }

    private void CloseScope<TNode>(BranchContext context, ScopeNode scope, TNode node, AlphaNode? memory)
        where TNode : RightInputNode, IScopeOwner
    {
        scope.Owner = node;
        Register(node, context.Rule);
        memory?.AddSuccessor(node);
        context.Node = node;
    }

    private LhsExpression<bool>[] Conditions(BranchContext context, PatternElement pattern, NodeDescription node) =>
        [.. pattern.Expressions.Find(PatternElement.ConditionName).Select(condition => Condition(context, condition.Expression, pattern, node))];

    private LhsExpression<bool> Condition(BranchContext context, LambdaExpression condition, PatternElement pattern, NodeDescription node)
    {
        node.Add(context.Rule);
        return binder.Bind<bool>(condition, context.Shape, pattern.Declaration.Name, ConditionFailure, node);
    }

    /// <summary>The memory behind a pattern's own conditions, and the conditions that look at other facts too.</summary>
    private AlphaNode Memory(BranchContext context, PatternElement pattern, out List<LambdaExpression> joinConditions)
    {
        if (!_types.TryGetValue(pattern.ValueType, out var node))
        {
            node = new AlphaNode();
            _types.Add(pattern.ValueType, node);
        }

        joinConditions = JoinConditions(pattern);
        foreach (var condition in pattern.Expressions.Find(PatternElement.ConditionName).Select(element => element.Expression).Except(joinConditions))
        {
            node = Selection(node, context.Rule, condition);
        }

        if (node.MemoryId < 0)
        {
            node.MemoryId = _memoryCount++;
        }

        return node;
    }

    private AlphaNode Selection(AlphaNode parent, IRuleDefinition rule, LambdaExpression condition)
    {
        var comparison = ConstantComparison.Of(condition);
        var node = parent.Children.FirstOrDefault(
            child => _comparer.Equals(child.Condition!.Source, condition) || (comparison is not null && comparison.IsSameAs(child.Comparison)));
        if (node is null)
        {
            var description = new NodeDescription();
            var name = condition.Parameters[0].Name;
            node = new AlphaNode
            {
                Condition = binder.Bind<bool>(condition, TupleShape.Empty, name, ConditionFailure, description),
                Comparison = comparison,
                Description = description,
            };
            parent.AddChild(node);
        }

        node.Description.Add(rule);
        return node;
    }

    private static List<LambdaExpression> JoinConditions(PatternElement pattern) =>
        [.. pattern.Expressions.Find(PatternElement.ConditionName).Select(element => element.Expression)
            .Where(condition => condition.Parameters.Count != 1 || condition.Parameters[0].Name != pattern.Declaration.Name)];

    private void Append(BranchContext context, BetaNode node)
    {
        context.Node.AddSuccessor(node);
        Register(node, context.Rule);
        context.Node = node;
    }

    private void Register(BetaNode node, IRuleDefinition rule)
    {
        node.Id = _nodes.Count;
        node.Description.Add(rule);
        _nodes.Add(node);
    }

    private sealed record SharedCollection(BetaNode Left, AlphaNode Memory, AggregateNode Node);

    private sealed record SharedJoin(BetaNode Left, AlphaNode Memory, List<LambdaExpression> Conditions, ArgumentSlot[] Slots, JoinNode Node);
}
