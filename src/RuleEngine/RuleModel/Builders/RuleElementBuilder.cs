using System.Runtime.CompilerServices;

namespace Digital40.RuleEngine.RuleModel.Builders;

/// <summary>What the builders of rule elements have in common: names for patterns that are given none.</summary>
public abstract class RuleElementBuilder
{
    private StrongBox<int> _usedNames = new();

    private protected RuleElementBuilder()
    {
    }

    /// <summary>The given name, or a new one when there is none.</summary>
    internal string NameOrNext(string? name) => string.IsNullOrEmpty(name) ? $"$var{++_usedNames.Value}$" : name;

    private protected Declaration Declare(Type type, string? name) => Element.Declaration(type, NameOrNext(name));

    private protected TBuilder Nest<TBuilder>(TBuilder builder)
        where TBuilder : RuleElementBuilder
    {
        builder._usedNames = _usedNames;
        return builder;
    }
}
