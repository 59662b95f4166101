using System.Linq.Expressions;
using Digital40.RuleEngine.RuleModel;
using Digital40.RuleEngine.Utilities;

namespace Digital40.RuleEngine.Fluent.Expressions;

/// <summary>
/// Turns the variables a rule has bound into parameters named like them. Other variables stay what they are: captured from outside.
/// </summary>
internal sealed class VariableRewriter : ExpressionVisitor
{
    private readonly LambdaExpression _source;
    private readonly Scope _scope;
    private readonly ParameterExpression? _fact;
    private readonly List<ParameterExpression> _parameters;

    private VariableRewriter(LambdaExpression source, Scope scope, Declaration? fact)
    {
        _source = source;
        _scope = scope;
        _fact = fact?.ToParameterExpression();
        _parameters = _fact is null ? [.. source.Parameters] : [_fact];
    }

    /// <summary>An expression of bound variables only, or one whose own parameters keep their names.</summary>
    public static LambdaExpression Rewrite(LambdaExpression source, Scope scope) => new VariableRewriter(source, scope, null).Rewritten();

    /// <summary>An expression about one fact, whose only parameter becomes the declaration of the fact.</summary>
    public static LambdaExpression Rewrite(LambdaExpression source, Scope scope, Declaration fact) =>
        source.Parameters.Count == 1
            ? new VariableRewriter(source, scope, fact).Rewritten()
            : throw new ArgumentException($"An expression about a fact must have one parameter: {ExpressionText.Of(source)}");

    protected override Expression VisitParameter(ParameterExpression node) =>
        _fact is not null && node == _source.Parameters[0] ? _fact : node;

    protected override Expression VisitMember(MemberExpression node)
    {
        var declaration = _scope.Find(node);
        if (declaration is null)
        {
            return base.VisitMember(node);
        }

        var parameter = Parameter(declaration);
        if (!node.Type.IsAssignableFrom(parameter.Type))
        {
            throw new ArgumentException(
                $"'{declaration.Name}' is bound as {parameter.Type} but used as {node.Type} in {ExpressionText.Of(_source)}");
        }

        return parameter.Type == node.Type ? parameter : Expression.Convert(parameter, node.Type);
    }

    protected override Expression VisitLambda<T>(Expression<T> node)
    {
        if (node != _source)
        {
            return base.VisitLambda(node);
        }

        var body = Visit(node.Body);
        Type[] signature = [.. _parameters.Select(parameter => parameter.Type), node.ReturnType];
        return node.Parameters.Select(parameter => parameter.Type).Append(node.ReturnType).SequenceEqual(signature)
            ? node.Update(body, _parameters)
            : Expression.Lambda(Expression.GetDelegateType(signature), body, _parameters);
    }

    private LambdaExpression Rewritten()
    {
        var rewritten = (LambdaExpression)Visit(_source);
        if (rewritten != _source)
        {
            ExpressionText.SetSource(rewritten, _source);
        }

        return rewritten;
    }

    private ParameterExpression Parameter(Declaration declaration)
    {
        var parameter = _parameters.Find(known => known.Name == declaration.Name);
        if (parameter is null)
        {
            parameter = declaration.ToParameterExpression();
            _parameters.Add(parameter);
        }

        return parameter;
    }
}
