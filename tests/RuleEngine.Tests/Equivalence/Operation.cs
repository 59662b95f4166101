namespace Digital40.RuleEngine.Tests.Equivalence;

internal enum OperationKind
{
    Insert,
    Update,
    Replace,
    Retract,
    Fire,
    FireSome,
    HoldLinked,
    PropagateLinked,
}

/// <summary>Something that is done to a session. Facts are named by identity; those that are not there are left out.</summary>
/// <param name="Kind">What is done.</param>
/// <param name="Facts">The facts, with the content they get.</param>
/// <param name="IsBatch">Whether they go in one call.</param>
internal sealed record Operation(OperationKind Kind, Item[] Facts, bool IsBatch)
{
    public override string ToString() => $"{Kind}{(IsBatch ? " all" : string.Empty)} {string.Join(' ', Facts.AsEnumerable())}";
}

/// <summary>Makes random operations.</summary>
internal sealed class OperationGrammar(Random random)
{
    private static readonly string?[] Names = [null, "a", "bb", "ccc"];
    private readonly bool _isLarge = random.Next(4) == 0;
    private int _nextId;

    public Operation[] Operations() =>
        [new Operation(OperationKind.Insert, NewItems(_isLarge ? 14 : 3), random.Next(2) == 0), .. Enumerable.Range(0, random.Next(2, 14)).Select(_ => Next())];

    private Operation Next() => random.Next(12) switch
    {
        0 or 1 => new Operation(OperationKind.Insert, NewItems(random.Next(1, 4)), random.Next(2) == 0),
        2 or 3 or 4 => new Operation(OperationKind.Update, OldItems(), random.Next(2) == 0),
        5 => new Operation(OperationKind.Replace, OldItems(), random.Next(2) == 0),
        6 or 7 => new Operation(OperationKind.Retract, OldItems(), random.Next(2) == 0),
        8 => new Operation(OperationKind.FireSome, [], false),
        9 => new Operation(random.Next(2) == 0 ? OperationKind.HoldLinked : OperationKind.PropagateLinked, [], false),
        _ => new Operation(OperationKind.Fire, [], false),
    };

    private Item[] NewItems(int count) => [.. Enumerable.Range(0, count).Select(_ => Filled(_nextId++))];

    private Item[] OldItems() =>
        [.. Enumerable.Range(0, random.Next(1, 5)).Select(_ => random.Next(_nextId)).Distinct().Select(Filled)];

    private Item Filled(int id)
    {
        Item item = (id % 5) switch { 0 or 1 => new Red(), 2 or 3 => new Blue(), _ => new DarkBlue() };
        item.Id = id;
        item.Key = random.Next(3);
        item.Size = random.Next(5);
        item.Name = Names[random.Next(Names.Length)];
        item.Parts = [.. Enumerable.Range(0, random.Next(3)).Select(_ => random.Next(4))];
        return item;
    }
}
