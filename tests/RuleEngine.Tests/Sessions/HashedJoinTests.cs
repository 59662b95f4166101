namespace Digital40.RuleEngine.Tests.Sessions;

/// <summary>Joins by equality of so many facts that they are looked up by key.</summary>
public class HashedJoinTests : SessionTest
{
    private const int Many = 40;
    private readonly Person[] _people = [.. Enumerable.Range(0, Many).Select(i => new Person($"P{i}", 1, "x"))];
    private readonly Order[] _orders = [.. Enumerable.Range(0, Many).Select(i => new Order($"P{i}", 1))];
    private int _evaluations;

    public HashedJoinTests()
    {
        Rule(rule =>
        {
            Person person = null!;
            Order order = null!;
            rule.When().Match(() => person).Match(() => order, o => o.Customer == person.Name, o => Evaluated(o.Amount > 0));
            rule.Then().Do(_ => Log.Add($"{person} {order}")).Undo(_ => Log.Add("not"));
        });
    }

    [Theory]
    [InlineData(true, true)]
    [InlineData(true, false)]
    [InlineData(false, true)]
    [InlineData(false, false)]
    public void Insert_ManyOnBothSides_EvaluatesFewPairs(bool isPeopleFirst, bool isBatch)
    {
        object[] facts = isPeopleFirst ? [.. _people, .. _orders] : [.. _orders, .. _people];
        Insert(facts, isBatch);

        Assert.Equal(Many, Session.Fire());
        Assert.Equal(_people.Select(person => $"{person} {person}/1").Order(), Log.Order());
        Assert.InRange(_evaluations, Many, 2 * Many);
    }

    [Fact]
    public void Update_KeyChanges_FollowsIt()
    {
        Insert([.. _people, .. _orders], true);
        Session.Fire();
        _evaluations = 0;

        _orders[3].Customer = "P20";
        Session.Update(_orders[3]);
        Fires("not", "P20 P20/1");

        _people[20].Name = "P3";
        Session.Update(_people[20]);
        Fires("not", "not");
        Assert.InRange(_evaluations, 1, 10);
    }

    [Fact]
    public void Retract_KeyIsInsertedAgain_JoinsNewOnly()
    {
        Insert([.. _people, .. _orders], false);
        Session.Fire();

        Session.RetractAll([_people[5], _orders[6]]);
        Fires("not", "not");

        Session.InsertAll([new Person("P6"), new Order("P5", 2)]);
        Fires();
        Session.InsertAll([new Order("P6", 3), new Person("P5")]);
        Fires("P5 P5/1", "P5 P5/2", "P6 P6/3", "P6 P6/3");
    }

    [Fact]
    public void Insert_NullKeys_JoinEachOther()
    {
        Insert([.. _people, .. _orders], true);
        Session.Fire();

        Session.Insert(new Order(null, 4));
        Fires();
        Session.Insert(new Person(null!));
        Fires(" /4");
        Session.Insert(new Order(null, 5));
        Fires(" /5");
    }

    [Fact]
    public void Insert_KeyCannotBeEvaluated_Throws()
    {
        Rule(rule =>
        {
            Note note = null!;
            Place place = null!;
            rule.When().Match(() => note).Match(() => place, p => p.Name.Length == note.Text.Length);
            rule.Then().Do(_ => Log.Add($"{note} {place}"));
        });
        Insert([.. Enumerable.Range(1, 12).Select(i => new Note(new string('n', i)))], false);
        Insert([.. Enumerable.Range(1, 12).Select(i => new Place(new string('p', i)))], false);
        Assert.Equal(12, Session.Fire());

        Assert.Throws<RuleLhsExpressionEvaluationException>(() => Session.Insert(new Note(null!)));
        Assert.Throws<RuleLhsExpressionEvaluationException>(() => Session.Insert(new Place(new string('p', 13))));

        Session.Insert(new Note("four"));
        Fires("four pppp");
    }

    [Fact]
    public void Retract_FactWithoutKey_LooksUpAgain()
    {
        Insert([.. _people, .. _orders], false);
        var broken = new Person(null!) { Pets = null! };
        Session.Insert(broken);
        Session.Retract(broken);
        Session.Fire();
        _evaluations = 0;

        Session.Insert(new Order("P7", 9));

        Fires("P7 P7/9");
        Assert.Equal(1, _evaluations);
    }

    [Fact]
    public void Update_FactWasChangedUnseen_IsFoundByItsNewKey()
    {
        Insert([.. _people, .. _orders], false);
        Session.Fire();

        _people[8].Name = "P9";
        _orders[10].Customer = "P9";
        Session.Insert(new Note("nothing to do with it"));
        Session.UpdateAll([_orders[10], _people[8]]);

        Log.Clear();
        Session.Fire();
        Assert.Equal(["P9 P9/1", "P9 P9/1", "P9 P9/1", "not", "not"], Log.Order(StringComparer.Ordinal));
        Session.Retract(_people[8]);
        Session.Retract(_people[9]);
        Fires("not", "not", "not", "not");
    }

    [Fact]
    public void Insert_EvaluationsAreTraced_EvaluatesTheKeysToo()
    {
        var traced = 0;
        Session.Events.LhsExpressionEvaluatedEvent += (_, args) => traced += args.Expression.ToString()!.Contains("Customer", StringComparison.Ordinal) ? 1 : 0;

        Insert([.. _people, .. _orders], false);

        Assert.Equal(Many * Many, traced);
        Assert.Equal(Many, Session.Fire());
    }

    private bool Evaluated(bool result)
    {
        _evaluations++;
        return result;
    }

    private void Insert(object[] facts, bool isBatch)
    {
        if (isBatch)
        {
            Session.InsertAll(facts);
        }
        else
        {
            Array.ForEach(facts, Session.Insert);
        }
    }
}
