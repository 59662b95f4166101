namespace Digital40.RuleEngine.RuleModel;

/// <summary>A node of the tree that describes a rule.</summary>
public abstract class RuleElement
{
    private readonly List<Declaration> _exports = [];
    private readonly List<Declaration> _imports = [];

    private protected RuleElement()
    {
    }

    /// <summary>The kind of this node.</summary>
    public abstract ElementType ElementType { get; }

    /// <summary>Names this node binds for the nodes next to it and after it, in the order of their definition, without duplicates.</summary>
    public IReadOnlyList<Declaration> Exports => _exports;

    /// <summary>Names this node reads but does not bind itself, in the order of their first use, without duplicates.</summary>
    public IReadOnlyList<Declaration> Imports => _imports;

    internal abstract void Accept<TContext>(TContext context, RuleElementVisitor<TContext> visitor);

    private protected void AddExport(Declaration declaration)
    {
        if (!_exports.Contains(declaration))
        {
            _exports.Add(declaration);
        }
    }

    private protected void AddImport(Declaration declaration)
    {
        if (!_exports.Contains(declaration) && !_imports.Contains(declaration))
        {
            _imports.Add(declaration);
        }
    }

    private protected void AddExports(IEnumerable<RuleElement> elements)
    {
        foreach (var declaration in elements.SelectMany(element => element._exports))
        {
            AddExport(declaration);
        }
    }

    private protected void AddImports(IEnumerable<RuleElement> elements)
    {
        foreach (var declaration in elements.SelectMany(element => element._imports))
        {
            AddImport(declaration);
        }
    }
}
