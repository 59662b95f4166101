namespace Digital40.RuleEngine.Tests.Sessions;

public class SessionQueryTests : SessionTest
{
    [Fact]
    public void Query_Type_GivesFactsAndDerivedOnesInOrderOfInsertion()
    {
        Session.InsertAll([new Child("Kim"), new Note("x"), new Person("Ann")]);

        Assert.Equal(["Kim", "Ann"], Session.Query<Person>().Select(person => person.Name));
        Assert.Equal(3, Session.Query<object>().Count());
        Assert.Empty(Session.Query<Place>());
    }

    [Fact]
    public void Query_FactReplacedByUpdate_KeepsItsPlace()
    {
        Session.InsertAll([new Place("a"), new Place("b")]);

        Session.Update(new Place("a"));

        Assert.Equal(["a", "b"], Session.Query<Place>().Select(place => place.Name));
    }

    [Fact]
    public void Query_MadeBeforeInsert_SeesTheFactsOfLater()
    {
        var query = Session.Query<Note>();
        Session.Insert(new Note("a"));

        Assert.Single(query);
    }

    [Fact]
    public void Query_FactsChangeMeanwhile_Throws()
    {
        Session.InsertAll([new Note("a"), new Note("b")]);

        Assert.Throws<InvalidOperationException>(() =>
        {
            foreach (var note in Session.Query<Note>())
            {
                Session.Retract(note);
            }
        });
        Assert.Equal("b", Session.Query<Note>().Single().Text);
    }

    [Fact]
    public void Query_ListTakenFirst_FactsMayChange()
    {
        Session.InsertAll([new Note("a"), new Note("b")]);

        foreach (var note in Session.Query<Note>().ToList())
        {
            Session.Retract(note);
        }

        Assert.Empty(Session.Query<Note>());
    }

    [Fact]
    public void Query_FactsAreUpdatedMeanwhile_GoesOn()
    {
        Session.InsertAll([new Note("a"), new Note("b")]);

        foreach (var note in Session.Query<Note>())
        {
            note.Text += "!";
            Session.Update(note);
        }

        Assert.Equal(["a!", "b!"], Session.Query<Note>().Select(note => note.Text));
    }
}
