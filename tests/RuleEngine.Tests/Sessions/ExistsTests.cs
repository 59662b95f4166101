using Digital40.RuleEngine.RuleModel;
using Digital40.RuleEngine.RuleModel.Builders;

namespace Digital40.RuleEngine.Tests.Sessions;

public class ExistsTests : SessionTest
{
    [Fact]
    public void Fire_SeveralFactsMatch_FiresOnce()
    {
        StatePersonWithOrder();
        Session.InsertAll([new Person("Ann"), new Person("Bob"), new Order("Ann", 1), new Order("Ann", 2)]);

        Fires("Ann");
        Session.Insert(new Order("Ann", 3));
        Fires();
    }

    [Fact]
    public void Retract_LastCounterpart_Undoes()
    {
        StatePersonWithOrder();
        Order[] orders = [new("Ann", 1), new("Ann", 2)];
        Session.InsertAll([new Person("Ann"), .. orders]);
        Session.Fire();

        Session.Retract(orders[0]);
        Fires();
        Session.Retract(orders[1]);
        Fires("not Ann");
    }

    [Fact]
    public void Update_CounterpartStillMatches_DoesNotFireAgain()
    {
        StatePersonWithOrder();
        var order = new Order("Ann", 1);
        Session.InsertAll([new Person("Ann"), order]);
        Session.Fire();

        order.Amount = 2;
        Session.Update(order);

        Fires();
    }

    [Fact]
    public void UpdateAll_CounterpartsChangePlaces_ChangesNothing()
    {
        StatePersonWithOrder();
        Order[] orders = [new("Ann"), new("Bob")];
        Session.InsertAll([new Person("Ann"), .. orders]);
        Session.Fire();
        var changes = 0;
        Session.Events.ActivationDeletedEvent += (_, _) => changes++;
        Session.Events.ActivationCreatedEvent += (_, _) => changes++;

        orders[0].Customer = "Bob";
        orders[1].Customer = "Ann";
        Session.UpdateAll(orders);

        Assert.Equal(0, changes);
    }

    [Fact]
    public void Match_ExistsWithoutJoin_DependsOnAnyFact()
    {
        Rule(rule =>
        {
            rule.When().Exists<Note>(note => note.Text == "go");
            rule.Then().Do(_ => Log.Add("go")).Undo(_ => Log.Add("stop"));
        });
        Fires();
        var note = new Note("go");

        Session.Insert(note);
        Fires("go");
        Session.Retract(note);
        Fires("stop");
    }

    [Fact]
    public void Match_ExistsOverGroup_NeedsAllInnerPatterns()
    {
        State(group =>
        {
            group.Pattern(typeof(Note), "note");
            group.Pattern(typeof(Place), "place").Condition((Place place, Note note) => place.Name == note.Text);
        }, GroupType.And);

        Session.InsertAll([new Note("Bonn"), new Place("Rome")]);
        Fires();
        Session.Insert(new Place("Bonn"));
        Fires("fired");
    }

    [Fact]
    public void Match_ExistsOverAlternatives_NeedsOneAndFiresOnce()
    {
        State(group =>
        {
            group.Pattern(typeof(Note), "note");
            group.Pattern(typeof(Place), "place");
        }, GroupType.Or);
        var note = new Note("a");
        Fires();

        Session.InsertAll([note, new Place("x")]);
        Fires("fired");
        Session.Retract(note);
        Fires();
    }

    private void State(Action<GroupBuilder> build, GroupType type)
    {
        var builder = new RuleBuilder();
        builder.Name("rule");
        build(builder.LeftHandSide().Exists().Group(type));
        System.Linq.Expressions.Expression<Action<IContext>> action = _ => Log.Add("fired");
        builder.RightHandSide().Action(action);
        Rule(builder.Build());
    }

    private void StatePersonWithOrder() => Rule(rule =>
    {
        Person person = null!;
        rule.When().Match(() => person).Exists<Order>(o => o.Customer == person.Name);
        rule.Then().Do(_ => Log.Add($"{person}")).Undo(_ => Log.Add($"not {person}"));
    });
}
