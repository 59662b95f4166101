using Digital40.RuleEngine.RuleModel;

namespace Digital40.RuleEngine.Tests.Sessions;

public class AgendaTests : SessionTest
{
    private readonly Person _person = new("Ann", 1);

    public AgendaTests()
    {
        Rule<Person>("low", person => person.Age > 0);
        Rule(rule =>
        {
            Person person = null!;
            rule.Name("high");
            rule.Priority(1);
            rule.When().Match(() => person, p => p.Age > 5);
            rule.Then().Do(_ => Log.Add($"high {person}"));
        });
    }

    [Fact]
    public void IsEmpty_MatchComesAndFires_Follows()
    {
        Assert.True(Session.Agenda.IsEmpty);
        Session.Insert(_person);
        Assert.False(Session.Agenda.IsEmpty);
        Session.Fire();
        Assert.True(Session.Agenda.IsEmpty);
    }

    [Fact]
    public void Peek_SeveralMatches_GivesTheNextWithoutTakingIt()
    {
        Session.InsertAll([_person, new Person("Bob", 9)]);

        var match = Session.Agenda.Peek();

        Assert.Equal("high", match.Rule.Name);
        Assert.Equal(MatchTrigger.Created, match.Trigger);
        Assert.Equal("Bob", match.Facts.Single().Value!.ToString());
        Assert.Equal(typeof(Person), match.Facts.Single().Type);
        Assert.Same(match, Session.Agenda.Peek());
        Fires("high Bob", "low Ann", "low Bob");
    }

    [Fact]
    public void Peek_NothingWaits_Throws() => Assert.Throws<InvalidOperationException>(() => Session.Agenda.Peek());

    [Fact]
    public void Peek_UpdatedAfterFiring_SaysUpdated()
    {
        Session.Insert(_person);
        Session.Fire();

        Session.Update(_person);

        Assert.Equal(MatchTrigger.Updated, Session.Agenda.Peek().Trigger);
    }

    [Fact]
    public void Clear_MatchesWait_NoneFires()
    {
        Session.InsertAll([_person, new Person("Bob", 9)]);

        Session.Agenda.Clear();

        Assert.True(Session.Agenda.IsEmpty);
        Fires();
    }

    [Fact]
    public void Clear_MatchIsUpdatedLater_FiresAsNew()
    {
        Session.Insert(_person);
        Session.Agenda.Clear();

        Session.Update(_person);

        Assert.Equal(MatchTrigger.Created, Session.Agenda.Peek().Trigger);
        Fires("low Ann");
    }
}
