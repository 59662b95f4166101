using System.Linq.Expressions;

namespace Digital40.RuleEngine.RuleModel;

/// <summary>An element that carries an expression. The names of the lambda's parameters are the declarations it reads.</summary>
public abstract class ExpressionElement : RuleElement
{
    private protected ExpressionElement(LambdaExpression expression, int ownParameterCount = 0)
    {
        Expression = expression;
        foreach (var parameter in expression.Parameters.Skip(ownParameterCount))
        {
            AddImport(parameter.ToDeclaration());
        }
    }

    /// <summary>The expression; its parameters are matched to declarations by name.</summary>
    public LambdaExpression Expression { get; }
}
