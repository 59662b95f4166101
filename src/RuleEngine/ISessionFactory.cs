using Digital40.RuleEngine.Diagnostics;
using Digital40.RuleEngine.Extensibility;

namespace Digital40.RuleEngine;

/// <summary>Compiled rules, ready to be used by any number of sessions on any number of threads.</summary>
public interface ISessionFactory
{
    /// <summary>The events of every session; the sender is the session.</summary>
    IEventProvider Events { get; }

    /// <summary>What finds services for the rules of new sessions.</summary>
    IDependencyResolver DependencyResolver { get; set; }

    /// <summary>What runs the actions of new sessions; null for the engine itself.</summary>
    IActionInterceptor? ActionInterceptor { get; set; }

    /// <summary>Begins a session.</summary>
    ISession CreateSession();

    /// <summary>Begins a session.</summary>
    /// <param name="initializationAction">Called before anything is matched: the place to add filters and handlers of events.</param>
    ISession CreateSession(Action<ISession> initializationAction);
}
