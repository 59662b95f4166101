using System.Diagnostics;

namespace Digital40.RuleEngine.RuleModel;

/// <summary>A typed name that a rule element binds and other elements refer to. Declarations with the same name are equal.</summary>
[DebuggerDisplay("{Name}: {Type}")]
public sealed class Declaration : IEquatable<Declaration>
{
    internal Declaration(Type type, string name)
    {
        Type = type;
        Name = name;
    }

    /// <summary>The name, unique within the scope of a rule.</summary>
    public string Name { get; }

    /// <summary>The type of the values the name stands for.</summary>
    public Type Type { get; }

    /// <summary>The element that binds the name; <c>null</c> until that element is created.</summary>
    public RuleElement? Target { get; internal set; }

    /// <summary>Whether the other declaration has the same name.</summary>
    public bool Equals(Declaration? other) => other is not null && string.Equals(Name, other.Name, StringComparison.Ordinal);

    /// <summary>Whether the other object is a declaration with the same name.</summary>
    public override bool Equals(object? obj) => Equals(obj as Declaration);

    /// <summary>A hash code of the name.</summary>
    public override int GetHashCode() => Name.GetHashCode(StringComparison.Ordinal);
}
