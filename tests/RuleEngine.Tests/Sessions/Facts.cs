namespace Digital40.RuleEngine.Tests.Sessions;

internal class Person(string name, int age = 0, string? city = null)
{
    public string Name { get; set; } = name;

    public int Age { get; set; } = age;

    public string? City { get; set; } = city;

    public List<string> Pets { get; set; } = [];

    public override string ToString() => Name;
}

internal sealed class Child(string name, int age = 0) : Person(name, age);

internal sealed class Order(string? customer, int amount = 0)
{
    public string? Customer { get; set; } = customer;

    public int Amount { get; set; } = amount;

    public override string ToString() => $"{Customer}/{Amount}";
}

internal sealed class Note(string text)
{
    public string Text { get; set; } = text;

    public override string ToString() => Text;
}

/// <summary>A fact with value equality.</summary>
internal sealed record Place(string Name, int Visitors = 0)
{
    public override string ToString() => Name;
}
