namespace Digital40.RuleEngine.Tests.Sessions;

public class FiringTests : SessionTest
{
    [Fact]
    public void Halt_InAction_EndsRunAfterTheRule()
    {
        StatePeople(rule => rule.Then().Do(ctx => ctx.Halt()).Do(_ => Log.Add("still here")));
        Session.InsertAll([new Person("Ann"), new Person("Bob")]);

        Assert.Equal(1, Session.Fire());
        Assert.Equal(["Ann", "still here"], Log);
        Assert.Equal(1, Session.Fire());
        Assert.Equal(0, Session.Fire());
    }

    [Fact]
    public void Fire_Maximum_LeavesTheRestForLater()
    {
        StatePeople();
        Session.InsertAll([new Person("Ann"), new Person("Bob"), new Person("Cid")]);

        Assert.Equal(2, Session.Fire(2));
        Assert.Equal(["Ann", "Bob"], Log);
        Assert.Equal(0, Session.Fire(0));
        Assert.Equal(1, Session.Fire(2));
    }

    [Fact]
    public void Fire_CancelledBefore_FiresNothing()
    {
        StatePeople();
        Session.Insert(new Person("Ann"));

        Assert.Equal(0, Session.Fire(new CancellationToken(canceled: true)));
        Assert.Equal(0, Session.Fire(5, new CancellationToken(canceled: true)));
        Assert.False(Session.Agenda.IsEmpty);
    }

    [Fact]
    public void Fire_CancelledInAction_EndsRunAfterTheRule()
    {
        using var source = new CancellationTokenSource();
        StatePeople(rule => rule.Then().Do(ctx => Cancel(source, ctx.CancellationToken)));
        Session.InsertAll([new Person("Ann"), new Person("Bob")]);

        Assert.Equal(1, Session.Fire(source.Token));
        Assert.Equal(["Ann", "False", "True"], Log);
        Assert.Equal(1, Session.Fire());
    }

    [Fact]
    public void FiringLimit_RulesFireForEver_ThrowsAndNamesThem()
    {
        StateEndless();
        Session.Insert(new Person("Ann"));

        var exception = Assert.Throws<RuleFiringLimitException>(() => Session.Fire());

        Assert.Equal(100, Log.Count);
        Assert.Equal(8, exception.LastRules.Count);
        Assert.Equal(["pong", "ping"], exception.LastRules.Take(2));
        Assert.Contains("100 times", exception.Message);
        Assert.Contains("pong, ping", exception.Message);
    }

    [Fact]
    public void FiringLimit_FewRulesFired_NamesTheseOnly()
    {
        StateEndless(limit: 3);
        Session.Insert(new Person("Ann"));

        Assert.Equal(["pong", "ping", "pong"], Assert.Throws<RuleFiringLimitException>(() => Session.Fire()).LastRules);
    }

    [Fact]
    public void FiringLimit_MaximumIsGiven_DoesNotApply()
    {
        StateEndless();
        Session.Insert(new Person("Ann"));

        Assert.Equal(250, Session.Fire(250));
    }

    [Fact]
    public void FiringLimit_ReachedExactly_DoesNotThrow()
    {
        Compiler = new RuleCompiler(new RuleCompilerOptions { FiringLimit = 2 });
        StatePeople();
        Session.InsertAll([new Person("Ann"), new Person("Bob")]);
        Assert.Equal(2, Session.Fire());

        Session.InsertAll([new Person("Cid"), new Person("Dan"), new Person("Eva")]);
        Assert.Throws<RuleFiringLimitException>(() => Session.Fire());
        Assert.Equal(1, Session.Fire());
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    public void FiringLimit_LessThanOne_IsRefused(int limit) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new RuleCompilerOptions { FiringLimit = limit });

    [Fact]
    public void RuleCompiler_WithoutOptions_Throws() => Assert.Throws<ArgumentNullException>(() => new RuleCompiler(null!));

    private void Cancel(CancellationTokenSource source, CancellationToken token)
    {
        Log.Add($"{token.IsCancellationRequested}");
        source.Cancel();
        Log.Add($"{token.IsCancellationRequested}");
    }

    private void StatePeople(Action<Fluent.StatedRule>? more = null) => Rule(rule =>
    {
        Person person = null!;
        rule.When().Match(() => person);
        rule.Then().Do(_ => Log.Add($"{person}"));
        more?.Invoke(rule);
    });

    private void StateEndless(int limit = 100)
    {
        Compiler = new RuleCompiler(new RuleCompilerOptions { FiringLimit = limit });
        State("pong", 0);
        State("ping", 1);

        void State(string name, int parity) => Rule(rule =>
        {
            Person person = null!;
            rule.Name(name);
            rule.When().Match(() => person, p => p.Age % 2 == parity);
            rule.Then().Do(_ => Log.Add(name)).Do(ctx => ctx.Update(person, Grow));
        });
    }

    private static void Grow(Person person) => person.Age++;
}
