using System.Reflection;

namespace Digital40.RuleEngine.Fluent;

/// <summary>Finds rule classes.</summary>
public interface IRuleTypeScanner
{
    /// <summary>Says whether classes that are not public are found; they are not by default.</summary>
    IRuleTypeScanner PrivateTypes(bool include = true);

    /// <summary>Says whether nested classes are found; they are not by default.</summary>
    IRuleTypeScanner NestedTypes(bool include = true);

    /// <summary>Searches the assemblies.</summary>
    IRuleTypeScanner Assembly(params Assembly[] assemblies);

    /// <summary>Searches the assembly of the type.</summary>
    IRuleTypeScanner AssemblyOf<T>();

    /// <summary>Searches the assembly of the type.</summary>
    IRuleTypeScanner AssemblyOf(Type type);

    /// <summary>Takes those of the types that are rule classes.</summary>
    IRuleTypeScanner Type(params Type[] types);
}
