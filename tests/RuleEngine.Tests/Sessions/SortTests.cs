namespace Digital40.RuleEngine.Tests.Sessions;

public class SortTests : SessionTest
{
    [Fact]
    public void OrderBy_FactsInAnyOrder_AreSorted()
    {
        StateByAge();
        Session.InsertAll([new Person("Cid", 30), new Person("Ann", 10)]);
        Session.Insert(new Person("Bob", 20));

        Fires("Ann,Bob,Cid");
    }

    [Fact]
    public void OrderBy_EqualKeys_StayInOrderOfArrival()
    {
        StateByAge();
        Person[] people = [new("a", 5), new("b", 5), new("c", 5), new("d", 1)];
        Session.InsertAll(people);
        Fires("d,a,b,c");

        Session.UpdateAll([people[2], people[0]]);
        Fires("d,a,b,c");
        Session.Retract(people[1]);
        Fires("d,a,c");
    }

    [Fact]
    public void Update_KeyChanges_MovesFact()
    {
        StateByAge();
        Person[] people = [new("a", 1), new("b", 2), new("c", 3)];
        Session.InsertAll(people);
        Session.Fire();

        people[0].Age = 9;
        Session.Update(people[0]);
        Fires("b,c,a");
        people[2].Age = 0;
        people[1].Age = 10;
        Session.UpdateAll(people);
        Fires("c,a,b");
    }

    [Fact]
    public void ThenBy_SeveralKeys_DecideInTurn()
    {
        Rule(rule =>
        {
            IEnumerable<Person> people = null!;
            rule.When().Query(() => people, q => q.Match<Person>().Collect().OrderByDescending(p => p.Age).ThenBy(p => p.City).ThenByDescending(p => p.Name));
            rule.Then().Do(_ => Log.Add(string.Join(',', people)));
        });

        Session.InsertAll([new Person("a", 1, "x"), new Person("b", 2, "y"), new Person("c", 2, "x"), new Person("d", 2, "x"), new Person("e", 2)]);

        Fires("e,d,c,b,a");
    }

    [Fact]
    public void OrderBy_KeyOfEarlierFact_SortsForEach()
    {
        Rule(rule =>
        {
            Note note = null!;
            IEnumerable<Person> people = null!;
            rule.When().Match(() => note).Query(() => people, q => q.Match<Person>().Collect().OrderBy(p => p.Name == note.Text ? 0 : 1));
            rule.Then().Do(_ => Log.Add(string.Join(',', people)));
        });
        var note = new Note("b");
        Session.InsertAll([new Person("a"), new Person("b"), new Person("c"), note]);
        Fires("b,a,c");

        note.Text = "c";
        Session.Update(note);
        Fires("c,a,b");
    }

    [Fact]
    public void OrderBy_KeysThatCannotBeCompared_FailsAndRecoversWithoutThem()
    {
        Rule(rule =>
        {
            rule.Name("sorter");
            IEnumerable<Person> people = null!;
            rule.When().Query(() => people, q => q.Match<Person>().Collect().OrderBy(p => p.Age < 10 ? (object)p.Age : p.Name));
            rule.Then().Do(_ => Log.Add(string.Join(',', people)));
        });
        Session.Insert(new Person("a", 1));
        Session.Fire();
        var odd = new Person("b", 20);

        var exception = Assert.Throws<RuleLhsExpressionEvaluationException>(() => Session.Insert(odd));
        Assert.Contains("sorter", exception.Message);
        Assert.Contains("Collect(", exception.Expression);
        Fires();

        Session.Retract(odd);
        Fires("a");
    }

    private void StateByAge() => Rule(rule =>
    {
        IEnumerable<Person> people = null!;
        rule.When().Query(() => people, q => q.Match<Person>().Collect().OrderBy(p => p.Age));
        rule.Then().Do(_ => Log.Add(string.Join(',', people)));
    });
}
