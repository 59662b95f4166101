using System.Reflection;
using Digital40.RuleEngine.Fluent.Dsl;
using Digital40.RuleEngine.RuleModel;

namespace Digital40.RuleEngine.Fluent;

internal sealed class RuleLoadSpec(IRuleActivator activator) : IRuleLoadSpec
{
    private readonly RuleTypeScanner _scanner = new();
    private Func<IRuleMetadata, bool>? _filter;

    public string? RuleSetName { get; private set; }

    public IRuleLoadSpec PrivateTypes(bool include = true) => From(scanner => scanner.PrivateTypes(include));

    public IRuleLoadSpec NestedTypes(bool include = true) => From(scanner => scanner.NestedTypes(include));

    public IRuleLoadSpec From(params Assembly[] assemblies) => From(scanner => scanner.Assembly(assemblies));

    public IRuleLoadSpec From(IEnumerable<Assembly> assemblies) => From([.. assemblies]);

    public IRuleLoadSpec From(params Type[] types) => From(scanner => scanner.Type(types));

    public IRuleLoadSpec From(IEnumerable<Type> types) => From([.. types]);

    public IRuleLoadSpec From(Action<IRuleTypeScanner> scanAction)
    {
        scanAction(_scanner);
        return this;
    }

    public IRuleLoadSpec Where(Func<IRuleMetadata, bool> filter)
    {
        _filter = _filter is null ? filter : throw new InvalidOperationException("Rules can only be selected by one filter.");
        return this;
    }

    public IRuleLoadSpec To(string ruleSetName)
    {
        RuleSetName = RuleSetName is null ? ruleSetName : throw new InvalidOperationException("Rules can only be loaded into one rule set.");
        return this;
    }

    public IEnumerable<IRuleDefinition> Load()
    {
        var types = _scanner.GetRuleTypes().Where(type => _filter is null || _filter(new RuleMetadata(type)));
        return new RuleDefinitionFactory().Create(types.SelectMany(Activate));
    }

    private Rule[] Activate(Type type)
    {
        try
        {
            return [.. activator.Activate(type)];
        }
        catch (Exception exception)
        {
            throw new RuleActivationException($"No rule object could be made of {type}. {exception.Message}", type, exception);
        }
    }
}
