using System.Reflection;

namespace Digital40.RuleEngine.Fluent;

/// <summary>Says which rule classes are loaded, and into which rule set.</summary>
public interface IRuleLoadSpec
{
    /// <summary>Says whether classes that are not public are loaded; they are not by default.</summary>
    IRuleLoadSpec PrivateTypes(bool include = true);

    /// <summary>Says whether nested classes are loaded; they are not by default.</summary>
    IRuleLoadSpec NestedTypes(bool include = true);

    /// <summary>Adds the rule classes of the assemblies.</summary>
    IRuleLoadSpec From(params Assembly[] assemblies);

    /// <summary>Adds the rule classes of the assemblies.</summary>
    IRuleLoadSpec From(IEnumerable<Assembly> assemblies);

    /// <summary>Adds those of the types that are rule classes.</summary>
    IRuleLoadSpec From(params Type[] types);

    /// <summary>Adds those of the types that are rule classes.</summary>
    IRuleLoadSpec From(IEnumerable<Type> types);

    /// <summary>Adds the rule classes that the scanner finds.</summary>
    IRuleLoadSpec From(Action<IRuleTypeScanner> scanAction);

    /// <summary>Loads only rules for which the filter is true.</summary>
    /// <exception cref="InvalidOperationException">There already is a filter.</exception>
    IRuleLoadSpec Where(Func<IRuleMetadata, bool> filter);

    /// <summary>Loads the rules into the rule set with the given name instead of the one named <c>default</c>.</summary>
    /// <exception cref="InvalidOperationException">There already is a name.</exception>
    IRuleLoadSpec To(string ruleSetName);
}
