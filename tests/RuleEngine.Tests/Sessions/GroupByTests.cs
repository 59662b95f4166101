namespace Digital40.RuleEngine.Tests.Sessions;

public class GroupByTests : SessionTest
{
    [Fact]
    public void GroupBy_Facts_FiresForEachGroup()
    {
        StateByCity();
        Session.InsertAll([new Person("Ann", 1, "Bonn"), new Person("Bob", 1, "Rome"), new Person("Cid", 1, "Bonn"), new Person("Dan")]);

        Fires("Bonn:Ann,Cid", "Rome:Bob", ":Dan");
    }

    [Fact]
    public void Update_FactChangesGroup_UpdatesBothGroups()
    {
        StateByCity();
        var moving = new Person("Ann", 1, "Bonn");
        Session.InsertAll([moving, new Person("Bob", 1, "Rome"), new Person("Cid", 1, "Bonn")]);
        Session.Fire();

        moving.City = "Rome";
        Session.Update(moving);

        Fires("Bonn:Cid", "Rome:Bob,Ann");
    }

    [Fact]
    public void Update_LastFactLeavesGroup_GroupIsGone()
    {
        StateByCity();
        var moving = new Person("Ann", 1, "Bonn");
        Session.Insert(moving);
        Session.Fire();

        moving.City = "Rome";
        Session.Update(moving);
        Fires("-Bonn", "Rome:Ann");
        Session.Retract(moving);
        Fires("-Rome");
    }

    [Fact]
    public void Update_OneGroupChanges_OthersDoNotFire()
    {
        StateByCity();
        var person = new Person("Ann", 1, "Bonn");
        Session.InsertAll([person, new Person("Bob", 1, "Rome")]);
        Session.Fire();

        person.Name = "Ada";
        Session.Update(person);

        Fires("Bonn:Ada");
    }

    [Fact]
    public void GroupBy_WithElements_GroupsWhatIsSelected()
    {
        Rule(rule =>
        {
            IGrouping<bool, string> names = null!;
            rule.When().Query(() => names, q => q.Match<Person>().GroupBy(p => p.Age >= 18, p => p.Name.ToUpperInvariant()));
            rule.Then().Do(_ => Log.Add($"{names.Key}:{string.Join(',', names)}"));
        });
        var person = new Person("Ann", 1);
        Session.InsertAll([person, new Person("Bob", 20)]);
        Fires("False:ANN", "True:BOB");

        person.Name = "Ada";
        Session.Update(person);
        Fires("False:ADA");
    }

    [Fact]
    public void GroupBy_KeyOfEarlierFact_GroupsForEach()
    {
        Rule(rule =>
        {
            Note note = null!;
            IGrouping<bool, Person> group = null!;
            rule.When().Match(() => note).Query(() => group, q => q.Match<Person>().GroupBy(p => p.Name == note.Text));
            rule.Then().Do(_ => Log.Add($"{note} {group.Key} {string.Join(',', group)}"));
        });
        var note = new Note("Ann");
        Session.InsertAll([new Person("Ann"), new Person("Bob"), note]);
        Fires("Ann True Ann", "Ann False Bob");

        note.Text = "Cid";
        Session.Update(note);
        Fires("Cid False Bob,Ann");
    }

    [Fact]
    public void Where_OnGroup_DropsAndTakesGroups()
    {
        Rule(rule =>
        {
            IGrouping<string?, Person> group = null!;
            rule.When().Query(() => group, q => q.Match<Person>().GroupBy(p => p.City).Where(g => g.Count() > 1));
            rule.Then().Do(_ => Log.Add($"{group.Key}")).Undo(_ => Log.Add($"-{group.Key}"));
        });
        var person = new Person("Ann", 1, "Bonn");
        Session.InsertAll([new Person("Bob", 1, "Bonn"), new Person("Cid", 1, "Rome"), person]);
        Fires("Bonn");

        person.City = "Rome";
        Session.Update(person);
        Fires("-Bonn", "Rome");
    }

    [Fact]
    public void SelectMany_ElementChangesGroup_IsSeenAsItIs()
    {
        Rule(rule =>
        {
            Person person = null!;
            rule.When()
                .Query(() => person, q => q.Match<Person>().GroupBy(p => p.City).Where(g => g.Count() > 1).SelectMany(g => g))
                .Exists<Place>(place => place.Name == person.City);
            rule.Then().Do(_ => Log.Add($"{person} in {person.City}"));
        });
        var moving = new Person("Ann", 1, "Bonn");
        var leaving = new Person("Dan", 1, "Rome");
        Session.InsertAll([moving, new Person("Bob", 1, "Bonn"), new Person("Cid", 1, "Rome"), leaving, new Place("Rome")]);
        Session.Fire();

        moving.City = "Rome";
        leaving.City = "Oslo";
        Session.UpdateAll([leaving, moving]);
        Log.Clear();
        Session.Fire();

        Assert.Contains("Ann in Rome", Log);
        Assert.DoesNotContain(Log, line => line.StartsWith("Dan", StringComparison.Ordinal));
    }

    private void StateByCity() => Rule(rule =>
    {
        IGrouping<string?, Person> group = null!;
        rule.When().Query(() => group, q => q.Match<Person>().GroupBy(p => p.City));
        rule.Then().Do(_ => Log.Add($"{group.Key}:{string.Join(',', group)}")).Undo(_ => Log.Add($"-{group.Key}"));
    });
}
