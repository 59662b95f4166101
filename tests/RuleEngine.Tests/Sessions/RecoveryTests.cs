namespace Digital40.RuleEngine.Tests.Sessions;

/// <summary>A session is in order after an exception.</summary>
public class RecoveryTests : SessionTest
{
    [Fact]
    public void Insert_OneConditionThrows_OtherRulesMatchTheFact()
    {
        Rule<Person>("broken", p => p.City!.Length > 3);
        Rule<Person>("sound", p => p.Age >= 0);

        Assert.Throws<RuleLhsExpressionEvaluationException>(() => Session.Insert(new Person("Ann")));

        Fires("sound Ann");
        Assert.Single(Session.Query<Person>());
    }

    [Fact]
    public void InsertAll_OneFactFails_OthersAreMatched()
    {
        Rule<Person>("rule", p => p.City!.Length > 3);

        Assert.Throws<RuleLhsExpressionEvaluationException>(
            () => Session.InsertAll([new Person("Ann", 1, "Bonn"), new Person("Bob"), new Person("Cid", 1, "Rome")]));

        Fires("rule Ann", "rule Cid");
    }

    [Fact]
    public void Update_FailedFactIsRepaired_Matches()
    {
        Rule<Person>("rule", p => p.City!.Length > 3);
        var person = new Person("Ann");
        Assert.Throws<RuleLhsExpressionEvaluationException>(() => Session.Insert(person));

        person.City = "Bonn";
        Session.Update(person);

        Fires("rule Ann");
    }

    [Fact]
    public void Update_ConditionBeginsToThrow_MatchGoes()
    {
        Rule(rule =>
        {
            Person person = null!;
            rule.When().Match(() => person, p => p.City!.Length > 3);
            rule.Then().Do(_ => Log.Add("do")).Undo(_ => Log.Add("undo"));
        });
        var person = new Person("Ann", 1, "Bonn");
        Session.Insert(person);
        Session.Fire();

        person.City = null;
        Assert.Throws<RuleLhsExpressionEvaluationException>(() => Session.Update(person));

        Fires("undo");
        Session.Retract(person);
        Assert.Empty(Session.Query<Person>());
    }

    [Fact]
    public void Retract_ConditionElsewhereThrows_FactIsGone()
    {
        Rule(rule =>
        {
            Note note = null!;
            rule.When().Not<Place>().Match(() => note, n => n.Text.Length > 0);
            rule.Then().Do(_ => Log.Add($"{note}"));
        });
        Rule(rule =>
        {
            Note note = null!;
            Person person = null!;
            rule.When().Not<Place>().Match(() => person).Match(() => note, n => n.Text.Length == person.City!.Length);
            rule.Then().Do(_ => Log.Add($"{note} {person}"));
        });
        var place = new Place("x");
        Session.InsertAll([place, new Note("a"), new Person("Ann")]);
        Session.Fire();

        Assert.Throws<RuleLhsExpressionEvaluationException>(() => Session.Retract(place));

        Assert.Empty(Session.Query<Place>());
        Fires("a");
        Session.Insert(place);
        Assert.Throws<RuleLhsExpressionEvaluationException>(() => Session.Retract(place));
        Fires("a");
    }

    [Fact]
    public void Insert_AggregateFails_IsBuiltAnewWithoutTheCulprit()
    {
        Rule(rule =>
        {
            IGrouping<int, Person> group = null!;
            rule.When().Query(() => group, q => q.Match<Person>().GroupBy(p => p.City!.Length));
            rule.Then().Do(_ => Log.Add($"{group.Key}:{string.Join(',', group)}")).Undo(_ => Log.Add($"-{group.Key}"));
        });
        var culprit = new Person("Bob");
        Session.Insert(new Person("Ann", 1, "Bonn"));
        Fires("4:Ann");

        Assert.Throws<RuleLhsExpressionEvaluationException>(() => Session.Insert(culprit));
        Fires("-4");
        Assert.Throws<RuleLhsExpressionEvaluationException>(() => Session.Insert(new Person("Cid", 1, "Oslo")));
        Fires();
        Session.Retract(culprit);
        Fires("4:Ann,Cid");
    }

    [Fact]
    public void InsertAll_SequenceFailsHalfWay_NothingIsInserted()
    {
        Rule<Person>("rule");

        Assert.Throws<NotSupportedException>(() => Session.InsertAll(Failing()));
        Assert.Throws<ArgumentNullException>(() => Session.InsertAll([new Person("Ann"), null!]));
        Assert.Throws<ArgumentNullException>(() => Session.Insert(null!));
        Assert.Throws<ArgumentNullException>(() => Session.UpdateAll([new Person("Ann"), null!]));
        Assert.Throws<ArgumentNullException>(() => Session.InsertAll(null!));

        Assert.Empty(Session.Query<object>());
        Fires();

        static IEnumerable<object> Failing()
        {
            yield return new Person("Ann");
            throw new NotSupportedException("Half way.");
        }
    }

    [Fact]
    public void Fire_ActionThrows_OthersAreStillToBeFired()
    {
        Rule(rule =>
        {
            Person person = null!;
            rule.When().Match(() => person);
            rule.Then().Do(_ => Log.Add($"{person} {person.City!.Length}"));
        });
        var broken = new Person("Ann");
        Session.InsertAll([broken, new Person("Bob", 1, "Bonn")]);
        Assert.Throws<RuleRhsExpressionEvaluationException>(() => Session.Fire());

        Fires("Bob 4");
        broken.City = "Rome";
        Session.Update(broken);
        Assert.Equal(RuleEngine.RuleModel.MatchTrigger.Updated, Session.Agenda.Peek().Trigger);
        Fires("Ann 4");
    }

    [Fact]
    public void Fire_ActionThrowsAfterYield_YieldedFactsArePropagated()
    {
        Rule(rule =>
        {
            Person person = null!;
            rule.When().Match(() => person);
            rule.Then().Yield(_ => new Note(person.Name)).Do(_ => Log.Add(person.City!.Trim()));
        });
        Rule<Note>("note");
        Session.Insert(new Person("Ann"));
        Assert.Throws<RuleRhsExpressionEvaluationException>(() => Session.Fire());

        Fires("note Ann");
    }

    [Fact]
    public void Fire_ActionAndYieldedFactFail_ThrowsTheActionsFailure()
    {
        Rule(rule =>
        {
            Person person = null!;
            rule.Name("action");
            rule.When().Match(() => person);
            rule.Then().Yield(_ => new Note(null!)).Do(_ => Log.Add(person.City!.Trim()));
        });
        Rule<Note>("condition", note => note.Text.Length > 0);
        Session.Insert(new Person("Ann"));

        Assert.Equal("action", Assert.Throws<RuleRhsExpressionEvaluationException>(() => Session.Fire()).RuleName);

        Session.Insert(new Note("a"));
        Fires("condition a");
    }
}
