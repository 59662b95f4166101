namespace Digital40.RuleEngine.Tests.Equivalence;

/// <summary>A fact of a random trial. Two items of one type with the same identity are the same fact.</summary>
internal abstract class Item
{
    public int Id { get; set; }

    public int Key { get; set; }

    public int Size { get; set; }

    public string? Name { get; set; }

    public int[] Parts { get; set; } = [];

    /// <summary>A number that cannot be read from an item of size 4.</summary>
    public int Risk => Size == 4 ? throw new InvalidOperationException("Risk.") : Size + Key;

    public void CopyFrom(Item other)
    {
        Key = other.Key;
        Size = other.Size;
        Name = other.Name;
        Parts = other.Parts;
    }

    public override bool Equals(object? obj) => obj is Item other && other.GetType() == GetType() && other.Id == Id;

    public override int GetHashCode() => Id;

    public override string ToString() => $"{GetType().Name}{(this is Derived ? string.Empty : Id)}({Key},{Size},{Name},{string.Join('+', Parts)})";
}

internal class Red : Item;

internal class Blue : Item;

internal sealed class DarkBlue : Blue;

/// <summary>A fact that only rules yield.</summary>
internal abstract class Derived : Item;

/// <summary>What rules yield that look at inserted facts only.</summary>
internal sealed class Low : Derived;

/// <summary>What rules yield that look at inserted and at low facts.</summary>
internal sealed class High : Derived;
