using System.Collections.Concurrent;

namespace Digital40.RuleEngine.Tests.Sessions;

public class ConcurrencyTests : SessionTest
{
    private const int Sessions = 400;

    public ConcurrencyTests()
    {
        Rule(rule =>
        {
            Person person = null!;
            Order order = null!;
            ConcurrentQueue<string> log = null!;
            rule.Dependency().Resolve(() => log);
            rule.When().Match(() => person, p => p.Age > 2).Match(() => order, o => o.Customer == person.Name).Not<Note>(n => n.Text == person.Name);
            rule.Filter().OnChange(() => order.Amount);
            rule.Then().Do(_ => log.Enqueue($"{person} {order}")).Yield(_ => new Note($"{person} {order.Amount}"));
        });
        Rule(rule =>
        {
            IEnumerable<Note> notes = null!;
            ConcurrentQueue<string> log = null!;
            rule.Dependency().Resolve(() => log);
            rule.When().Query(() => notes, q => q.Match<Note>().Collect().OrderByDescending(n => n.Text));
            rule.Then().Do(_ => log.Enqueue(string.Join(',', notes)));
        });
        Rule(rule =>
        {
            IGrouping<int, Person> group = null!;
            ConcurrentQueue<string> log = null!;
            rule.Dependency().Resolve(() => log);
            rule.When().Query(() => group, q => q.Match<Person>().GroupBy(p => p.Age % 3)).Exists<Order>(o => o.Amount == group.Key);
            rule.Then().Do(_ => log.Enqueue($"{group.Key}={group.Count()}")).Undo(_ => log.Enqueue($"-{group.Key}"));
        });
    }

    [Fact]
    public void Sessions_OfOneFactoryOnManyThreads_GiveWhatTheyGiveOneAfterAnother()
    {
        var serial = Enumerable.Range(0, Sessions).Select(Run).ToArray();
        var parallel = new string[Sessions];

        Parallel.For(0, Sessions, new ParallelOptions { MaxDegreeOfParallelism = 8 }, i => parallel[i] = Run(i));

        Assert.Equal(serial, parallel);
        Assert.True(serial.Distinct().Count() > Sessions / 2);
    }

    [Fact]
    public void Events_OfFactory_SeeTheSessionsOfAllThreads()
    {
        var fired = 0;
        Factory.Events.RuleFiredEvent += (_, _) => Interlocked.Increment(ref fired);
        var expected = Enumerable.Range(0, 50).Sum(seed => Run(seed, out var count).Length >= 0 ? count : 0);
        fired = 0;

        Parallel.For(0, 50, seed => Run(seed));

        Assert.Equal(expected, fired);
    }

    private string Run(int seed) => Run(seed, out _);

    private string Run(int seed, out int fired)
    {
        var log = new ConcurrentQueue<string>();
        var random = new Random(seed);
        var session = Factory.CreateSession(created => created.DependencyResolver = new SingleService(log));
        var people = Enumerable.Range(0, 6 + (seed % 7)).Select(i => new Person($"P{i % 5}", random.Next(9))).ToArray();
        var orders = Enumerable.Range(0, 8).Select(_ => new Order($"P{random.Next(5)}", random.Next(4))).ToArray();
        session.InsertAll([.. people, .. orders]);
        fired = session.Fire();
        orders[random.Next(8)].Amount = 9;
        session.UpdateAll(orders);
        session.Retract(people[random.Next(people.Length)]);
        fired += session.Fire();
        End(session);
        return string.Join('\n', log);
    }
}
