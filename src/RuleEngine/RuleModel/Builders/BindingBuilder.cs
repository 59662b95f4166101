using System.Linq.Expressions;

namespace Digital40.RuleEngine.RuleModel.Builders;

/// <summary>Builds a computed value.</summary>
public class BindingBuilder : RuleElementBuilder, IBuilder<BindingElement>
{
    private Type? _resultType;
    private LambdaExpression? _expression;

    /// <summary>Sets the type of the value; by default it is what the expression returns.</summary>
    public void ResultType(Type resultType) => _resultType = resultType;

    /// <summary>Sets the expression that computes the value; its parameters are matched to declarations by name.</summary>
    public void BindingExpression(LambdaExpression expression) => _expression = expression;

    BindingElement IBuilder<BindingElement>.Build()
    {
        var expression = _expression ?? throw new InvalidOperationException("A binding needs an expression.");
        return Element.Binding(_resultType ?? expression.ReturnType, expression);
    }
}
