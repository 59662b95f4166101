using Digital40.RuleEngine.RuleModel;

namespace Digital40.RuleEngine.Fluent;

/// <summary>Rule sets made from rule classes.</summary>
/// <param name="activator">What makes rule objects of rule classes.</param>
public class RuleRepository(IRuleActivator activator) : IRuleRepository
{
    private const string DefaultRuleSetName = "default";
    private readonly List<IRuleSet> _ruleSets = [];

    /// <summary>Makes an empty repository that uses the constructors of rule classes without parameters.</summary>
    public RuleRepository()
        : this(new DefaultRuleActivator())
    {
    }

    /// <summary>What makes rule objects of rule classes.</summary>
    public IRuleActivator Activator { get; set; } = activator;

    /// <inheritdoc/>
    public IEnumerable<IRuleSet> GetRuleSets() => _ruleSets;

    /// <summary>Adds a rule set.</summary>
    /// <exception cref="ArgumentException">There already is a rule set with the same name.</exception>
    public void Add(IRuleSet ruleSet)
    {
        if (Find(ruleSet.Name) is not null)
        {
            throw new ArgumentException($"There already is a rule set named '{ruleSet.Name}'.", nameof(ruleSet));
        }

        _ruleSets.Add(ruleSet);
    }

    /// <summary>Loads rule classes into a rule set, which is made if there is none of that name.</summary>
    /// <exception cref="RuleActivationException">No rule object could be made of a rule class.</exception>
    /// <exception cref="RuleDefinitionException">A rule is not valid.</exception>
    public void Load(Action<IRuleLoadSpec> specAction)
    {
        var specification = new RuleLoadSpec(Activator);
        specAction(specification);
        var rules = specification.Load();
        var name = specification.RuleSetName ?? DefaultRuleSetName;
        var ruleSet = Find(name);
        if (ruleSet is null)
        {
            ruleSet = new RuleSet(name);
            _ruleSets.Add(ruleSet);
        }

        ruleSet.Add(rules);
    }

    private IRuleSet? Find(string name) => _ruleSets.Find(ruleSet => ruleSet.Name == name);
}
