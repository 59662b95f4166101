using Digital40.RuleEngine.AgendaFilters;

namespace Digital40.RuleEngine.Tests.Sessions;

public class DisposalTests : SessionTest
{
    public DisposalTests()
    {
        Rule(rule =>
        {
            Person person = null!;
            rule.When().Match(() => person);
            rule.Filter().OnChange(() => person.Age);
            rule.Then().Yield(_ => new Note(person.Name));
        });
        Rule(rule =>
        {
            Note note = null!;
            IEnumerable<Order> orders = null!;
            rule.When()
                .Match(() => note)
                .Query(() => orders, q => q.Match<Order>(o => o.Customer == note.Text).Collect())
                .Not<Place>(place => place.Name == note.Text);
            rule.Then().Do(_ => Log.Add($"{note} {orders.Count()}"));
        });
    }

    [Fact]
    public void Use_AfterDisposal_Throws()
    {
        var session = Factory.CreateSession();
        var query = session.Query<Person>();
        var agenda = session.Agenda;
        End(session);

        Action[] uses =
        [
            () => session.Insert(new Note("a")),
            () => session.InsertAll([]),
            () => session.TryInsert(new Note("a")),
            () => session.Update(new Note("a")),
            () => session.TryUpdateAll([]),
            () => session.Retract(new Note("a")),
            () => session.TryRetractAll([], BatchOptions.SkipFailed),
            () => session.Fire(),
            () => session.Fire(1),
            () => session.Query<Note>(),
            () => session.PropagateLinked(),
            () => _ = agenda.IsEmpty,
            () => agenda.Peek(),
            agenda.Clear,
            () => agenda.AddFilter(new RejectingFilter()),
            () => agenda.AddFilter(Rules[0], new RejectingFilter()),
        ];

        Assert.All(uses, use => Assert.Throws<ObjectDisposedException>(use));
        Assert.Empty(query);
    }

    [Fact]
    public void Dispose_Twice_GivesTheMemoryBackOnce()
    {
        var session = Factory.CreateSession();
        End(session);
        End(session);

        var second = Factory.CreateSession();
        var third = Factory.CreateSession();
        second.Insert(new Person("Ann"));

        Assert.Empty(third.Query<object>());
        End(second);
        End(third);
    }

    [Fact]
    public void CreateSession_AfterDisposal_KnowsNothingOfTheOneBefore()
    {
        var first = Use(Factory.CreateSession());
        first.Agenda.AddFilter(new RejectingFilter());
        first.Events.RuleFiredEvent += (_, _) => Log.Add("listener of the first session");
        first.AutoPropagateLinkedFacts = false;
        first.InsertAll([new Person("Left"), new Order("Ann", 9), new Place("Ann")]);
        first.Fire();
        End(first);
        Log.Clear();

        var second = Factory.CreateSession();
        Assert.Empty(second.Query<object>());
        Assert.True(second.Agenda.IsEmpty);
        Assert.Empty(second.PropagateLinked());
        Assert.True(second.AutoPropagateLinkedFacts);
        Use(second);

        Assert.Equal(["Ann 1"], Log);
        End(second);
    }

    [Fact]
    public void CreateSession_OneThatFailedToBegin_GivesItsMemoryBackClean()
    {
        Assert.Throws<NotSupportedException>(() => Factory.CreateSession(session =>
        {
            session.Insert(new Person("Left"));
            session.Agenda.AddFilter(new RejectingFilter());
            throw new NotSupportedException("Initialization.");
        }));

        var session = Use(Factory.CreateSession());

        Assert.Equal(["Ann 1"], Log);
        End(session);
    }

    [Fact]
    public void Dispose_InAction_EndsTheRun()
    {
        var session = Factory.CreateSession();
        session.InsertAll([new Person("Ann"), new Person("Bob")]);
        session.Events.RuleFiringEvent += (_, _) => End(session);

        Assert.ThrowsAny<Exception>(() => session.Fire());

        Assert.Throws<ObjectDisposedException>(() => session.Fire());
        var next = Use(Factory.CreateSession());
        Assert.Equal(["Ann 1"], Log);
        End(next);
    }

    [Fact]
    public void Dispose_WhileFactsAreMatched_DoesNotDisturbTheNextSession()
    {
        var session = Factory.CreateSession();
        session.Events.ActivationCreatedEvent += (_, _) => End(session);
        Assert.ThrowsAny<ObjectDisposedException>(() => session.InsertAll([new Person("Ann"), new Person("Bob")]));

        var next = Use(Factory.CreateSession());

        Assert.Equal(["Ann 1"], Log);
        End(next);
    }

    [Fact]
    public void Query_DisposedMeanwhile_Throws()
    {
        var session = Factory.CreateSession();
        session.InsertAll([new Place("a"), new Place("b")]);

        Assert.Throws<ObjectDisposedException>(() =>
        {
            foreach (var _ in session.Query<Place>())
            {
                End(session);
            }
        });
    }

    [Fact]
    public void CreateSession_ManyAfterOneAnother_AllocatesLittleForEngineObjects()
    {
        for (var i = 0; i < 50; i++)
        {
            End(Use(Factory.CreateSession()));
        }

        Log.Clear();
        var people = Enumerable.Range(0, 200).Select(_ => new Person("x")).ToArray();
        Measure();

        Assert.InRange(Measure(), 0, 60_000);

        long Measure()
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            var session = Factory.CreateSession();
            session.InsertAll(people);
            End(session);
            return GC.GetAllocatedBytesForCurrentThread() - before;
        }
    }

    private static ISession Use(ISession session)
    {
        session.InsertAll([new Person("Ann"), new Order("Ann", 1), new Order("Bob", 1)]);
        session.Fire();
        return session;
    }

    private sealed class RejectingFilter : IAgendaFilter
    {
        public bool Accept(AgendaContext context, Activation activation) => false;
    }
}
