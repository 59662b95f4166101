using Digital40.RuleEngine.Aggregators;
using Digital40.RuleEngine.Compilation;
using Digital40.RuleEngine.Extensibility;
using Digital40.RuleEngine.RuleModel;

namespace Digital40.RuleEngine;

/// <summary>Compiles rules to a factory of sessions.</summary>
public class RuleCompiler
{
    private readonly RuleCompilerOptions _options;
    private IExpressionCompiler _expressionCompiler = new DefaultExpressionCompiler();

    /// <summary>Makes a compiler with the default settings.</summary>
    public RuleCompiler()
        : this(new RuleCompilerOptions())
    {
    }

    /// <summary>Makes a compiler.</summary>
    /// <param name="options">Its settings.</param>
    public RuleCompiler(RuleCompilerOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        _options = options;
    }

    /// <summary>The aggregates that rules may use by name.</summary>
    public AggregatorRegistry AggregatorRegistry { get; } = new();

    /// <summary>The comparers that decide which values stand for the same fact.</summary>
    public FactIdentityComparerRegistry FactIdentityComparerRegistry { get; } = new();

    /// <summary>What turns expressions into code.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public IExpressionCompiler ExpressionCompiler
    {
        get => _expressionCompiler;
        set
        {
            ArgumentNullException.ThrowIfNull(value);
            _expressionCompiler = value;
        }
    }

    /// <summary>Compiles rules; among rules of equal priority the earlier one fires first.</summary>
    /// <param name="ruleDefinitions">The rules.</param>
    /// <exception cref="RuleCompilationException">A rule cannot be compiled; the inner exception says why.</exception>
    public ISessionFactory Compile(IEnumerable<IRuleDefinition> ruleDefinitions) => Compile(ruleDefinitions, CancellationToken.None);

    /// <summary>Compiles rules; among rules of equal priority the earlier one fires first.</summary>
    /// <param name="ruleDefinitions">The rules.</param>
    /// <param name="cancellationToken">Ends the compilation early: the factory then has the rules compiled so far.</param>
    /// <exception cref="RuleCompilationException">A rule cannot be compiled; the inner exception says why.</exception>
    public ISessionFactory Compile(IEnumerable<IRuleDefinition> ruleDefinitions, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(ruleDefinitions);
        var binder = new ExpressionBinder(_expressionCompiler);
        var builder = new NetworkBuilder(binder, new AggregationCompiler(binder, AggregatorRegistry));
        foreach (var rule in ruleDefinitions)
        {
            if (cancellationToken.IsCancellationRequested)
            {
                break;
            }

            Add(builder, rule);
        }

        return new SessionFactory(builder.Build(FactIdentityComparerRegistry.Build()), _options.FiringLimit);
    }

    /// <summary>Compiles the rules of several sets, one set after the other.</summary>
    /// <param name="ruleSets">The sets.</param>
    /// <exception cref="RuleCompilationException">A rule cannot be compiled; the inner exception says why.</exception>
    public ISessionFactory Compile(IEnumerable<IRuleSet> ruleSets) => Compile(ruleSets, CancellationToken.None);

    /// <summary>Compiles the rules of several sets, one set after the other.</summary>
    /// <param name="ruleSets">The sets.</param>
    /// <param name="cancellationToken">Ends the compilation early: the factory then has the rules compiled so far.</param>
    /// <exception cref="RuleCompilationException">A rule cannot be compiled; the inner exception says why.</exception>
    public ISessionFactory Compile(IEnumerable<IRuleSet> ruleSets, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(ruleSets);
        return Compile(ruleSets.SelectMany(ruleSet => ruleSet.Rules), cancellationToken);
    }

    private static void Add(NetworkBuilder builder, IRuleDefinition rule)
    {
        try
        {
            builder.Add(rule);
        }
        catch (Exception exception)
        {
            throw new RuleCompilationException("Failed to compile rule", rule.Name, exception);
        }
    }
}
