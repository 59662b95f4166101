namespace Digital40.RuleEngine.Tests.Equivalence;

internal enum ShapeKind
{
    Item,
    Number,
    Bag,
    Sorted,
    Group,
    Lookup,
}

/// <summary>What kind of values a variable has.</summary>
internal sealed record Shape(ShapeKind Kind, Type Type, Shape? Element = null, Term[]? SortKeys = null)
{
    public static readonly Shape Number = new(ShapeKind.Number, typeof(int));

    public static Shape Item(Type type) => new(ShapeKind.Item, type);

    public static Shape Bag(Shape element) => new(ShapeKind.Bag, typeof(IEnumerable<>).MakeGenericType(element.Type), element);

    public static Shape Sorted(Shape element, Term[] keys) => Bag(element) with { Kind = ShapeKind.Sorted, SortKeys = keys };

    public static Shape Group(Shape element) => new(ShapeKind.Group, typeof(IGrouping<,>).MakeGenericType(typeof(int), element.Type), element);

    public static Shape Lookup(Shape element) => new(ShapeKind.Lookup, typeof(RuleEngine.RuleModel.IKeyedLookup<,>).MakeGenericType(typeof(int), element.Type), element);

    public bool IsSequence => Kind is ShapeKind.Bag or ShapeKind.Sorted or ShapeKind.Group;
}

/// <summary>A variable of a random rule.</summary>
/// <param name="Index">Its place among the variables of the rule.</param>
/// <param name="Shape">What values it has.</param>
internal sealed record Variable(int Index, Shape Shape)
{
    public string Name => $"v{Index}";

    /// <summary>Whether the conditions on the variable make sure that it has a name.</summary>
    public bool IsNamed { get; set; }
}
