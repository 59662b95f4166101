using System.Reflection;
using Digital40.RuleEngine.Fluent.Dsl;

namespace Digital40.RuleEngine.Fluent;

/// <summary>Finds rule classes.</summary>
public class RuleTypeScanner : IRuleTypeScanner
{
    private readonly List<Type> _types = [];
    private bool _includePrivate;
    private bool _includeNested;

    /// <summary>Whether the type is a rule class that can be instantiated.</summary>
    public static bool IsRuleType(Type type) =>
        type is { IsAbstract: false, IsInterface: false, IsGenericTypeDefinition: false } && typeof(Rule).IsAssignableFrom(type);

    /// <inheritdoc/>
    public IRuleTypeScanner PrivateTypes(bool include = true)
    {
        _includePrivate = include;
        return this;
    }

    /// <inheritdoc/>
    public IRuleTypeScanner NestedTypes(bool include = true)
    {
        _includeNested = include;
        return this;
    }

    /// <inheritdoc/>
    public IRuleTypeScanner Assembly(params Assembly[] assemblies) => Type([.. assemblies.SelectMany(assembly => assembly.GetTypes())]);

    /// <inheritdoc/>
    public IRuleTypeScanner AssemblyOf<T>() => AssemblyOf(typeof(T));

    /// <inheritdoc/>
    public IRuleTypeScanner AssemblyOf(Type type) => Assembly(type.Assembly);

    /// <inheritdoc/>
    public IRuleTypeScanner Type(params Type[] types)
    {
        _types.AddRange(types.Where(IsRuleType));
        return this;
    }

    /// <summary>The rule classes found, in the order in which they were searched.</summary>
    public Type[] GetRuleTypes() =>
        [.. _types.Where(type => (_includePrivate || !type.IsNotPublic) && (_includeNested || !type.IsNested))];
}
