using System.Runtime.CompilerServices;
using Digital40.RuleEngine.Tests.Equivalence;

namespace Digital40.RuleEngine.Tests.Sessions;

/// <summary>Sessions with many facts: the work grows with the facts, and nothing is left of them.</summary>
public class LongSessionTests : SessionTest
{
    private const int Count = 10_000;
    private int _evaluations;
    private int _fired;

    public LongSessionTests()
    {
        Rule(rule =>
        {
            Person person = null!;
            Order order = null!;
            rule.When().Match(() => person, p => Counted(p.Age >= 0)).Match(() => order, o => Counted(o.Amount >= 0), o => o.Customer == person.Name, o => Counted(o.Amount < person.Age));
            rule.Then().Do(_ => CountFiring()).Yield(_ => new Note(order.Customer!));
        });
        Rule(rule =>
        {
            Order order = null!;
            rule.When().Match(() => order).Not<Person>(p => p.Name == order.Customer, p => Counted(p.Age >= 0));
            rule.Then().Do(_ => CountFiring());
        });
        Rule(rule =>
        {
            IGrouping<int, Note> group = null!;
            rule.When().Query(() => group, q => q.Match<Note>().GroupBy(n => n.Text.Length)).Exists<Person>();
            rule.Then().Do(_ => CountFiring());
        });
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Session_ManyFactsComeChangeAndGo_WorkIsLinearAndMemoriesAreEmptyAfterwards(bool isBatch)
    {
        var empty = Memories.CountsOf(Session);
        var people = Enumerable.Range(0, Count).Select(i => new Person($"P{i}", 10)).ToArray();
        var orders = Enumerable.Range(0, Count).Select(i => new Order($"P{(i + 17) % Count}", i % 20)).ToArray();

        Each(isBatch, [.. people, .. orders], Session.Insert, Session.InsertAll);
        Session.Fire();
        Assert.InRange(_evaluations, 3 * Count, 12 * Count);
        Assert.Equal(Count / 2, Session.Query<Note>().Count());

        _evaluations = 0;
        for (var i = 0; i < Count; i++)
        {
            people[i].Age = 30;
            orders[i].Customer = $"P{i}";
        }

        Each(isBatch, [.. orders, .. people], Session.Update, Session.UpdateAll);
        Session.Fire();
        Assert.InRange(_evaluations, 3 * Count, 20 * Count);
        Assert.Equal(Count, Session.Query<Note>().Count());

        _evaluations = 0;
        Each(isBatch, [.. people, .. orders], Session.Retract, Session.RetractAll);
        Session.Fire();
        Assert.InRange(_evaluations, 0, 8 * Count);
        Assert.True(_fired > Count);
        Assert.Equal(empty, Memories.CountsOf(Session));
    }

    [Fact]
    public void Session_FactsComeAndGoForLong_LetsGoOfThem()
    {
        var early = Churn(6000);
        var late = Churn(3000);

        GC.Collect();
        GC.WaitForPendingFinalizers();
        GC.Collect();

        Assert.Equal(0, late.Count(reference => reference.IsAlive));
        Assert.True(early.Count(reference => reference.IsAlive) < early.Count);
        GC.KeepAlive(Session);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private List<WeakReference> Churn(int count)
    {
        List<WeakReference> references = [];
        var waiting = new Queue<object>();
        for (var i = 0; i < count; i++)
        {
            var person = new Person($"P{i}", 10);
            var order = new Order($"P{i}", 1);
            references.Add(new WeakReference(person));
            references.Add(new WeakReference(order));
            Session.InsertAll([person, order]);
            waiting.Enqueue(person);
            waiting.Enqueue(order);
            Session.Fire();
            if (waiting.Count > 20)
            {
                Session.RetractAll([waiting.Dequeue(), waiting.Dequeue()]);
            }
        }

        Session.RetractAll(waiting);
        Session.Fire();
        return references;
    }

    private static void Each(bool isBatch, object[] facts, Action<object> one, Action<IEnumerable<object>> all)
    {
        if (isBatch)
        {
            all(facts);
        }
        else
        {
            Array.ForEach(facts, one);
        }
    }

    private bool Counted(bool result)
    {
        _evaluations++;
        return result;
    }

    private void CountFiring() => _fired++;
}
