using Digital40.RuleEngine.AgendaFilters;

namespace Digital40.RuleEngine.Tests.Sessions;

public class CustomFilterTests : SessionTest
{
    private readonly Person _person = new("Ann", 1);

    [Fact]
    public void AddFilter_ForAllRules_IsAskedForEachMatch()
    {
        Rule<Person>("person");
        Rule<Note>("note");
        Session.Agenda.AddFilter(new RecordingFilter(Log, "filter", match => match.Rule.Name == "note"));

        Session.InsertAll([_person, new Note("a")]);

        Assert.Equal(["filter accept person", "filter accept note"], Log);
        Fires("filter select note", "note a");
    }

    [Fact]
    public void AddFilter_ForOneRule_LeavesOthers()
    {
        var rule = Rule<Person>("filtered");
        Rule<Person>("other");
        Session.Agenda.AddFilter(rule, new RecordingFilter(Log, "filter", _ => false));

        Session.Insert(_person);

        Fires("other Ann");
    }

    [Fact]
    public void Accept_SeveralFilters_GlobalThenOwnThenAddedForRuleUntilOneRejects()
    {
        var isAccepted = true;
        var rule = Rule(rule =>
        {
            Person person = null!;
            rule.Name("rule");
            rule.When().Match(() => person);
            rule.Filter().Where(() => Noted(person.Age > 0));
            rule.Then().Do(_ => Log.Add("fired"));
        });
        Session.Agenda.AddFilter(rule, new RecordingFilter(Log, "for rule", _ => true));
        Session.Agenda.AddFilter(new RecordingFilter(Log, "global", _ => isAccepted));

        Session.Insert(_person);
        Assert.Equal(["global accept rule", "own", "for rule accept rule"], Log);

        Log.Clear();
        isAccepted = false;
        Session.Update(_person);
        Assert.Equal(["global accept rule"], Log);
    }

    [Fact]
    public void StatefulFilter_MatchFiresAndGoes_IsTold()
    {
        Rule<Person>("rule");
        Session.Agenda.AddFilter(new RecordingFilter(Log, "filter", _ => true));
        Session.Insert(_person);
        Fires("filter select rule", "rule Ann");

        Log.Clear();
        Session.Retract(_person);

        Assert.Equal(["filter remove rule"], Log);
    }

    [Theory]
    [InlineData("accept", false)]
    [InlineData("remove", true)]
    public void Filter_ThrowsWhileMatching_OperationIsCarriedThroughAndThrows(string when, bool isFired)
    {
        Rule<Person>("first");
        Rule<Person>("second");
        Rule(rule =>
        {
            rule.When().Not<Person>();
            rule.Then().Do(_ => Log.Add("nobody"));
        });
        Session.Agenda.AddFilter(new RecordingFilter([], "filter", _ => true) { FailsAt = $"{when} first" });
        Session.Fire();

        Attempt(() => Session.Insert(_person), isFailing: when == "accept");
        Fires(isFired ? ["first Ann", "second Ann"] : ["second Ann"]);
        Attempt(() => Session.Retract(_person), isFailing: when == "remove");
        Fires("nobody");
        Assert.Empty(Session.Query<Person>());
    }

    [Fact]
    public void Filter_ThrowsWhenSelected_TakesTheMatchOffTheAgenda()
    {
        Rule<Person>("first");
        Rule<Person>("second");
        Session.Agenda.AddFilter(new RecordingFilter([], "filter", _ => true) { FailsAt = "select first" });
        Session.Insert(_person);

        Assert.Throws<NotSupportedException>(() => Session.Fire());

        Fires("second Ann");
    }

    [Fact]
    public void Filter_ChangesFactsWhileMatching_IsRefused()
    {
        Rule<Person>("rule");
        Session.Agenda.AddFilter(new RecordingFilter([], "filter", _ => Session.TryInsert(new Note("a"))));

        Assert.Throws<InvalidOperationException>(() => Session.Insert(_person));

        Assert.Empty(Session.Query<Note>());
        Session.Insert(new Note("b"));
        Assert.Single(Session.Query<Note>());
    }

    private static void Attempt(Action action, bool isFailing)
    {
        if (isFailing)
        {
            Assert.Throws<NotSupportedException>(action);
        }
        else
        {
            action();
        }
    }

    private bool Noted(bool result)
    {
        Log.Add("own");
        return result;
    }

    private sealed class RecordingFilter(List<string> log, string name, Func<Activation, bool> accepts) : IStatefulAgendaFilter
    {
        public string? FailsAt { get; init; }

        public bool Accept(AgendaContext context, Activation activation)
        {
            Add("accept", activation);
            return accepts(activation);
        }

        public void Select(AgendaContext context, Activation activation) => Add("select", activation);

        public void Remove(AgendaContext context, Activation activation) => Add("remove", activation);

        private void Add(string what, Activation activation)
        {
            log.Add($"{name} {what} {activation.Rule.Name}");
            if (FailsAt == $"{what} {activation.Rule.Name}")
            {
                throw new NotSupportedException(what);
            }
        }
    }
}
