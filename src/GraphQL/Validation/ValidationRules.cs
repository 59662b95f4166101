using System.Collections.Concurrent;
using System.Collections.Immutable;
using Digital40.GraphQL.Validation.Rules;
using Digital40.GraphQL.Validation.Walking;

namespace Digital40.GraphQL.Validation;

/// <summary>
/// A set of validation rules in their order. It does not change; every method gives another set. Any number of threads may validate with it.
/// </summary>
public sealed class ValidationRules
{
    private readonly ImmutableArray<(string Name, Func<ValidationRule> Create)> _rules;
    private readonly ConcurrentQueue<ValidationRun> _idle = new();

    private ValidationRules(ImmutableArray<(string Name, Func<ValidationRule> Create)> rules) => _rules = rules;

    /// <summary>The set without rules.</summary>
    public static ValidationRules None { get; } = new([]);

    /// <summary>Every rule of the specification, in the order of graphql-js, and its limit on the depth of introspection.</summary>
    public static ValidationRules Specified { get; } = new(
    [
        Rule<ExecutableDefinitionsRule>(),
        Rule<UniqueOperationNamesRule>(),
        Rule<LoneAnonymousOperationRule>(),
        Rule<SingleFieldSubscriptionsRule>(),
        Rule<KnownTypeNamesRule>(),
        Rule<FragmentsOnCompositeTypesRule>(),
        Rule<VariablesAreInputTypesRule>(),
        Rule<ScalarLeafsRule>(),
        Rule<FieldsOnCorrectTypeRule>(),
        Rule<UniqueFragmentNamesRule>(),
        Rule<KnownFragmentNamesRule>(),
        Rule<NoUnusedFragmentsRule>(),
        Rule<PossibleFragmentSpreadsRule>(),
        Rule<NoFragmentCyclesRule>(),
        Rule<UniqueVariableNamesRule>(),
        Rule<NoUndefinedVariablesRule>(),
        Rule<NoUnusedVariablesRule>(),
        Rule<KnownDirectivesRule>(),
        Rule<UniqueDirectivesPerLocationRule>(),
        Rule<KnownArgumentNamesRule>(),
        Rule<UniqueArgumentNamesRule>(),
        Rule<ValuesOfCorrectTypeRule>(),
        Rule<ProvidedRequiredArgumentsRule>(),
        Rule<VariablesInAllowedPositionRule>(),
        Rule<OverlappingFieldsCanBeMergedRule>(),
        Rule<UniqueInputFieldNamesRule>(),
        Rule<MaxIntrospectionDepthRule>(),
    ]);

    private static ValidationRules Optional { get; } = new([Rule<NoDeprecatedCustomRule>(), Rule<NoSchemaIntrospectionCustomRule>()]);

    /// <summary>The names of the rules in their order.</summary>
    public IEnumerable<string> Names => _rules.Select(rule => rule.Name);

    /// <summary>
    /// The set of one rule: a rule of the specification, <c>NoDeprecatedCustomRule</c> or <c>NoSchemaIntrospectionCustomRule</c>.
    /// </summary>
    /// <param name="name">The name of the rule as in graphql-js, such as <c>ScalarLeafsRule</c>.</param>
    /// <returns>The set, or null when there is no such rule.</returns>
    public static ValidationRules? Find(string name)
    {
        foreach (var rule in Specified._rules.AddRange(Optional._rules))
        {
            if (rule.Name == name)
            {
                return new ValidationRules([rule]);
            }
        }

        return null;
    }

    /// <summary>This set with a rule of one's own at its end.</summary>
    /// <typeparam name="TRule">The rule; its type's name is the name of the rule.</typeparam>
    public ValidationRules Add<TRule>()
        where TRule : ValidationRule, new() => new(_rules.Add(Rule<TRule>()));

    /// <summary>This set with a rule of one's own at its end.</summary>
    /// <param name="name">The name of the rule.</param>
    /// <param name="create">Makes an instance of the rule; several are made when several threads validate.</param>
    public ValidationRules Add(string name, Func<ValidationRule> create) => new(_rules.Add((name, create)));

    /// <summary>This set with the rules of another set at its end.</summary>
    /// <param name="rules">The other set.</param>
    public ValidationRules Add(ValidationRules rules)
    {
        ArgumentNullException.ThrowIfNull(rules);
        return new(_rules.AddRange(rules._rules));
    }

    /// <summary>This set without the rules of a name.</summary>
    /// <param name="name">The name.</param>
    public ValidationRules Remove(string name) => new(_rules.RemoveAll(rule => rule.Name == name));

    internal ValidationRun Rent() => _idle.TryDequeue(out var run) ? run : new ValidationRun(_rules.Select(rule => rule.Create()).ToArray());

    /// <summary>Keeps a run for the next document: one a processor, and none that has grown with a large document.</summary>
    internal void Return(ValidationRun run)
    {
        if (!run.IsLarge && _idle.Count < Environment.ProcessorCount)
        {
            run.Reset();
            _idle.Enqueue(run);
        }
    }

    private static (string Name, Func<ValidationRule> Create) Rule<TRule>()
        where TRule : ValidationRule, new() => (typeof(TRule).Name, static () => new TRule());
}
