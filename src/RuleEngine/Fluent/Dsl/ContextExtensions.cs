using Digital40.RuleEngine.RuleModel;

namespace Digital40.RuleEngine.Fluent.Dsl;

/// <summary>Shorthands for actions of rules.</summary>
public static class ContextExtensions
{
    /// <summary>Changes a fact and tells the engine that it has changed.</summary>
    /// <exception cref="ArgumentException">The fact is not in working memory.</exception>
    public static void Update<T>(this IContext context, T fact, Action<T> updateAction)
    {
        updateAction(fact);
        context.Update(fact!);
    }

    /// <summary>The external service of the given type, taken from the resolver of the session.</summary>
    public static TService Resolve<TService>(this IContext context) => (TService)context.Resolve(typeof(TService));
}
