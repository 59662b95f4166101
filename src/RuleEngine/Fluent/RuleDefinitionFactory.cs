using System.Diagnostics.CodeAnalysis;
using Digital40.RuleEngine.Fluent.Dsl;
using Digital40.RuleEngine.Fluent.Expressions;
using Digital40.RuleEngine.RuleModel;

namespace Digital40.RuleEngine.Fluent;

/// <summary>Makes definitions of rules that are written as classes.</summary>
public class RuleDefinitionFactory
{
    /// <summary>The definitions of the rules, in order.</summary>
    /// <exception cref="RuleDefinitionException">A rule is not valid.</exception>
    public IReadOnlyCollection<IRuleDefinition> Create(IEnumerable<Rule> rules) => [.. rules.Select(Create)];

    /// <summary>The definition of the rule.</summary>
    /// <exception cref="RuleDefinitionException">The rule is not valid.</exception>
    [SuppressMessage("Performance", "CA1822", Justification = "Part of the public interface: callers work with an instance.")]
    public IRuleDefinition Create(Rule rule)
    {
        ArgumentNullException.ThrowIfNull(rule);
        var metadata = new RuleMetadata(rule.GetType());
        try
        {
            return Build(rule, metadata);
        }
        catch (Exception exception)
        {
            throw new RuleDefinitionException(
                $"Rule '{metadata.Name}' ({metadata.RuleType}) is not valid. {exception.Message}", metadata.RuleType, exception);
        }
    }

    private static IRuleDefinition Build(Rule rule, RuleMetadata metadata)
    {
        var context = new RuleContext();
        context.Builder.Name(metadata.Name);
        context.Builder.Description(metadata.Description);
        context.Builder.Tags(metadata.Tags);
        context.Builder.Property(RuleProperties.ClrType, metadata.RuleType);
        context.Builder.Priority(metadata.Priority ?? 0);
        context.Builder.Repeatability(metadata.Repeatability ?? RuleRepeatability.Repeatable);
        rule.Define(context);
        return context.Builder.Build();
    }
}
