using System.Linq.Expressions;
using Digital40.RuleEngine.RuleModel.Builders;

namespace Digital40.RuleEngine.RuleModel;

/// <summary>Conversions between declarations and lambda parameters.</summary>
public static class DeclarationExtensions
{
    /// <summary>A new lambda parameter with the name and the type of the declaration.</summary>
    public static ParameterExpression ToParameterExpression(this Declaration declaration) =>
        Expression.Parameter(declaration.Type, declaration.Name);

    /// <summary>A new declaration with the name and the type of the lambda parameter.</summary>
    /// <exception cref="ArgumentNullException">The parameter has no name.</exception>
    public static Declaration ToDeclaration(this ParameterExpression parameter) => Element.Declaration(parameter.Type, parameter.Name!);
}
