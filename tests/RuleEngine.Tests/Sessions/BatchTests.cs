namespace Digital40.RuleEngine.Tests.Sessions;

/// <summary>Facts that are inserted, updated and retracted together, some of which cannot be.</summary>
public class BatchTests : SessionTest
{
    private readonly Person _known = new("Ann", 1);
    private readonly Person _unknown = new("Bob", 1);

    public BatchTests()
    {
        Rule(rule =>
        {
            Person person = null!;
            rule.When().Match(() => person);
            rule.Then().Do(_ => Log.Add($"{person}")).Undo(_ => Log.Add($"-{person}"));
        });
        Initialize = session => session.Insert(_known);
    }

    [Fact]
    public void TryInsertAll_AllOrNothing_InsertsNothingAndListsTheKnown()
    {
        Fires("Ann");

        var result = Session.TryInsertAll([_unknown, _known]);

        Assert.Equal([_known], result.Failed);
        Assert.Equal(1, result.FailedCount);
        Fires();
        Assert.Equal([_known], Session.Query<Person>());
    }

    [Fact]
    public void TryInsertAll_SkipFailed_InsertsTheOthers()
    {
        Fires("Ann");

        var result = Session.TryInsertAll([_unknown, _known, _unknown], BatchOptions.SkipFailed);

        Assert.Equal([_known, _unknown], result.Failed);
        Fires("Bob");
    }

    [Fact]
    public void TryUpdateAll_AllOrNothing_UpdatesNothing()
    {
        Fires("Ann");

        var result = Session.TryUpdateAll([_known, _unknown]);

        Assert.Equal([_unknown], result.Failed);
        Fires();
    }

    [Fact]
    public void TryUpdateAll_SkipFailed_UpdatesTheOthers()
    {
        Fires("Ann");

        var result = Session.TryUpdateAll([_unknown, _known], BatchOptions.SkipFailed);

        Assert.Equal([_unknown], result.Failed);
        Fires("Ann");
    }

    [Fact]
    public void TryRetractAll_AllOrNothing_RetractsNothing()
    {
        Fires("Ann");

        Assert.Equal([_unknown], Session.TryRetractAll([_known, _unknown]).Failed);

        Fires();
        Assert.Single(Session.Query<Person>());
    }

    [Fact]
    public void TryRetractAll_SkipFailed_RetractsTheOthers()
    {
        Fires("Ann");

        Assert.Equal([_unknown], Session.TryRetractAll([_known, _unknown], BatchOptions.SkipFailed).Failed);

        Fires("-Ann");
        Assert.Empty(Session.Query<Person>());
    }

    [Fact]
    public void RetractAndUpdate_SameFactTwiceInABatch_IsDoneOnce()
    {
        Fires("Ann");
        var updated = 0;
        Session.Events.FactUpdatedEvent += (_, _) => updated++;

        Session.UpdateAll([_known, _known]);
        Fires("Ann");
        Assert.Equal(1, updated);
        Session.RetractAll([_known, _known]);

        Fires("-Ann");
        Session.Insert(_known);
        Fires("Ann");
    }

    [Theory]
    [InlineData("insert", "Facts for insert already exist (Parameter 'facts')")]
    [InlineData("update", "Facts for update do not exist (Parameter 'facts')")]
    [InlineData("retract", "Facts for retract do not exist (Parameter 'facts')")]
    public void InsertUpdateRetract_NotPossible_Throws(string what, string message)
    {
        Action action = what switch
        {
            "insert" => () => Session.Insert(_known),
            "update" => () => Session.Update(_unknown),
            _ => () => Session.Retract(_unknown),
        };

        Assert.Equal(message, Assert.Throws<ArgumentException>(action).Message);
    }

    [Fact]
    public void InsertAll_SequenceFromQueryOfTheSession_SeesFactsOfBefore()
    {
        Session.InsertAll(Session.Query<Person>().Select(person => new Note(person.Name)));

        Assert.Equal("Ann", Session.Query<Note>().Single().Text);
    }

    [Fact]
    public void InsertAll_Nothing_IsFine()
    {
        Session.InsertAll([]);
        Session.UpdateAll([]);
        Session.RetractAll([]);

        Fires("Ann");
    }
}
