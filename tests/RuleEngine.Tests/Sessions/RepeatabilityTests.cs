using Digital40.RuleEngine.Fluent;
using Digital40.RuleEngine.RuleModel;

namespace Digital40.RuleEngine.Tests.Sessions;

public class RepeatabilityTests : SessionTest
{
    private readonly Person _person = new("Ann", 20);

    [Fact]
    public void Update_RepeatableRule_FiresAgain()
    {
        State<RepeatableRule>();
        Session.Insert(_person);
        Fires("Created Ann");

        Session.Update(_person);

        Fires("Updated Ann");
    }

    [Fact]
    public void Update_NonRepeatableRule_DoesNotFireAgain()
    {
        State<OnceRule>();
        Session.Insert(_person);
        Fires("Created Ann");

        Session.Update(_person);

        Fires();
    }

    [Fact]
    public void Update_NonRepeatableRuleBeforeFiring_FiresOnce()
    {
        State<OnceRule>();
        Session.Insert(_person);
        Session.Update(_person);

        Fires("Created Ann");
    }

    [Fact]
    public void Update_NonRepeatableMatchCameBack_FiresAgain()
    {
        State<OnceRule>();
        Session.Insert(_person);
        Session.Fire();
        _person.Age = 1;
        Session.Update(_person);
        Session.Fire();

        _person.Age = 30;
        Session.Update(_person);

        Fires("Created Ann");
    }

    [Fact]
    public void Update_NonRepeatableMatch_IsStillToldToListeners()
    {
        State<OnceRule>();
        Session.Insert(_person);
        Session.Fire();
        var updates = 0;
        Session.Events.ActivationUpdatedEvent += (_, _) => updates++;

        Session.Update(_person);

        Assert.Equal(1, updates);
    }

    [Fact]
    public void Action_OneTriggerEach_RunsForItsOwnChangeOnly()
    {
        Rule(rule =>
        {
            Person person = null!;
            rule.When().Match(() => person);
            rule.Then()
                .Action(_ => Log.Add("came"), ActionTrigger.Activated)
                .Action(_ => Log.Add("changed"), ActionTrigger.Reactivated)
                .Action(_ => Log.Add("went"), ActionTrigger.Deactivated)
                .Action(_ => Log.Add("came or went"), ActionTrigger.Activated | ActionTrigger.Deactivated);
        });
        Session.Insert(_person);
        Fires("came", "came or went");
        Session.Update(_person);
        Fires("changed");
        Session.Retract(_person);
        Fires("went", "came or went");
    }

    [Fact]
    public void Update_NoActionForIt_DoesNotCountAsFiring()
    {
        Rule(rule =>
        {
            Person person = null!;
            rule.When().Match(() => person);
            rule.Then().Action(_ => Log.Add("came"), ActionTrigger.Activated);
        });
        Session.Insert(_person);
        Session.Fire();

        Session.Update(_person);

        Assert.True(Session.Agenda.IsEmpty);
        Assert.Equal(0, Session.Fire());
    }

    [Fact]
    public void Retract_BeforeFiring_NeitherDoesNorUndoes()
    {
        Rule(rule =>
        {
            Person person = null!;
            rule.When().Match(() => person);
            rule.Then().Do(_ => Log.Add("do")).Undo(_ => Log.Add("undo"));
        });
        Session.Insert(_person);

        Session.Retract(_person);

        Fires();
    }

    private void State<TRule>()
        where TRule : Rule, new()
    {
        Rule(new RuleDefinitionFactory().Create(new TRule()));
        Initialize = session => session.DependencyResolver = new SingleService(Log);
    }

    private class RepeatableRule : Rule
    {
        public override void Define()
        {
            List<string> log = null!;
            Person person = null!;
            Dependency().Resolve(() => log);
            When().Match(() => person, p => p.Age >= 18);
            Then().Do(ctx => log.Add($"{ctx.Match.Trigger} {person}"));
        }
    }

    [Repeatability(RuleRepeatability.NonRepeatable)]
    private sealed class OnceRule : RepeatableRule;
}
