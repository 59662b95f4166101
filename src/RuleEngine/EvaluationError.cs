using System.Linq.Expressions;
using System.Text;
using Digital40.RuleEngine.Rete;
using Digital40.RuleEngine.RuleModel;
using Digital40.RuleEngine.Utilities;
using Tuple = Digital40.RuleEngine.Rete.Tuple;

namespace Digital40.RuleEngine;

/// <summary>Says which expression of which rule failed on which facts.</summary>
internal static class EvaluationError
{
    private const int TextLimit = 200;

    public static RuleLhsExpressionEvaluationException OfCondition(
        string failure, LambdaExpression expression, IEnumerable<IRuleDefinition> rules, Tuple? tuple, Fact? fact, Exception exception)
    {
        var text = ExpressionText.Of(expression);
        IEnumerable<IFact> facts = tuple?.Facts.Reverse() ?? [];
        var message = Message(failure, text, rules.Select(rule => rule.Name), fact is null ? facts : facts.Append(fact));
        return new RuleLhsExpressionEvaluationException(message, text, exception);
    }

    public static RuleLhsExpressionEvaluationException OfAggregate(
        AggregateElement element, IEnumerable<IRuleDefinition> rules, Tuple tuple, Exception exception)
    {
        var text = $"{element.Name}({string.Join(", ", element.Expressions.Select(part => ExpressionText.Of(part.Expression)))})";
        var message = Message("Failed to evaluate aggregate", text, rules.Select(rule => rule.Name), tuple.Facts.Reverse());
        return new RuleLhsExpressionEvaluationException(message, text, exception);
    }

    public static AgendaExpressionEvaluationException OfFilter(LambdaExpression expression, Activation activation, Exception exception)
    {
        var text = ExpressionText.Of(expression);
        var message = Message("Failed to evaluate agenda filter expression", text, [activation.Rule.Name], activation.Facts);
        return new AgendaExpressionEvaluationException(message, activation.Rule.Name, text, exception);
    }

    public static RuleRhsExpressionEvaluationException OfAction(LambdaExpression expression, Activation activation, Exception exception)
    {
        var text = ExpressionText.Of(expression);
        var message = Message("Failed to evaluate rule action", text, [activation.Rule.Name], activation.Facts);
        return new RuleRhsExpressionEvaluationException(message, activation.Rule.Name, text, exception);
    }

    private static string Message(string failure, string expression, IEnumerable<string> rules, IEnumerable<IFact> facts)
    {
        var text = new StringBuilder(failure);
        text.AppendLine().Append(expression);
        text.AppendLine().Append("Rule: ").AppendJoin(", ", rules);
        foreach (var fact in facts)
        {
            text.AppendLine().Append("Fact: ").Append(TextOf(fact));
        }

        return text.ToString();
    }

    /// <summary>A fact as text; a fact whose own text fails is named by its type.</summary>
    private static string TextOf(IFact fact)
    {
        string text;
        try
        {
            text = fact.Value?.ToString() ?? "null";
        }
        catch (Exception)
        {
            text = fact.Type?.ToString() ?? "?";
        }

        return text.Length <= TextLimit ? text : text[..TextLimit] + "…";
    }
}
