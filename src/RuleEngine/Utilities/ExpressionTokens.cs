using System.Linq.Expressions;

namespace Digital40.RuleEngine.Utilities;

/// <summary>
/// Lists an expression, node by node, as values that can be compared. Equal lists mean equal expressions: each node adds its kind, its
/// type, what it is applied to, and the number of its children where that varies. Kinds that no lambda in source code has stand for
/// themselves.
/// </summary>
internal sealed class ExpressionTokens : ExpressionVisitor
{
    private readonly List<object?> _tokens = [];
    private readonly Dictionary<ParameterExpression, int> _positions = [];

    private ExpressionTokens()
    {
    }

    public static List<object?> Of(LambdaExpression expression)
    {
        var tokens = new ExpressionTokens();
        tokens.Visit(expression);
        return tokens._tokens;
    }

    public override Expression? Visit(Expression? node)
    {
        _tokens.Add(node?.NodeType);
        _tokens.Add(node?.Type);
        switch (node)
        {
            case SwitchExpression or TryExpression or LoopExpression or LabelExpression or GotoExpression
                or RuntimeVariablesExpression or DebugInfoExpression or DynamicExpression:
            case { NodeType: ExpressionType.Extension }:
                _tokens.Add(node);
                return node;
            default:
                return base.Visit(node);
        }
    }

    protected override Expression VisitLambda<T>(Expression<T> node)
    {
        _tokens.Add(node.Parameters.Count);
        foreach (var parameter in node.Parameters)
        {
            _positions[parameter] = _positions.Count;
        }

        return base.VisitLambda(node);
    }

    protected override Expression VisitBlock(BlockExpression node)
    {
        _tokens.Add(node.Variables.Count);
        foreach (var variable in node.Variables)
        {
            _positions[variable] = _positions.Count;
        }

        _tokens.Add(node.Expressions.Count);
        Visit(node.Expressions);
        return node;
    }

    protected override Expression VisitParameter(ParameterExpression node)
    {
        _tokens.Add(_positions.TryGetValue(node, out var position) ? position : node);
        return node;
    }

    protected override Expression VisitConstant(ConstantExpression node)
    {
        _tokens.Add(node.Value);
        return node;
    }

    protected override Expression VisitBinary(BinaryExpression node)
    {
        _tokens.Add(node.Method);
        return base.VisitBinary(node);
    }

    protected override Expression VisitUnary(UnaryExpression node)
    {
        _tokens.Add(node.Method);
        return base.VisitUnary(node);
    }

    protected override Expression VisitMember(MemberExpression node)
    {
        _tokens.Add(node.Member);
        return base.VisitMember(node);
    }

    protected override Expression VisitMethodCall(MethodCallExpression node)
    {
        _tokens.Add(node.Method);
        return base.VisitMethodCall(node);
    }

    protected override Expression VisitIndex(IndexExpression node)
    {
        _tokens.Add(node.Indexer);
        _tokens.Add(node.Arguments.Count);
        return base.VisitIndex(node);
    }

    protected override Expression VisitInvocation(InvocationExpression node)
    {
        _tokens.Add(node.Arguments.Count);
        return base.VisitInvocation(node);
    }

    protected override Expression VisitTypeBinary(TypeBinaryExpression node)
    {
        _tokens.Add(node.TypeOperand);
        return base.VisitTypeBinary(node);
    }

    protected override Expression VisitNew(NewExpression node)
    {
        _tokens.Add(node.Constructor);
        return base.VisitNew(node);
    }

    protected override Expression VisitNewArray(NewArrayExpression node)
    {
        _tokens.Add(node.Expressions.Count);
        return base.VisitNewArray(node);
    }

    protected override Expression VisitMemberInit(MemberInitExpression node)
    {
        _tokens.Add(node.Bindings.Count);
        return base.VisitMemberInit(node);
    }

    protected override Expression VisitListInit(ListInitExpression node)
    {
        _tokens.Add(node.Initializers.Count);
        return base.VisitListInit(node);
    }

    protected override MemberBinding VisitMemberBinding(MemberBinding node)
    {
        _tokens.Add(node.BindingType);
        _tokens.Add(node.Member);
        _tokens.Add((node as MemberMemberBinding)?.Bindings.Count ?? (node as MemberListBinding)?.Initializers.Count);
        return base.VisitMemberBinding(node);
    }

    protected override ElementInit VisitElementInit(ElementInit node)
    {
        _tokens.Add(node.AddMethod);
        return base.VisitElementInit(node);
    }
}
