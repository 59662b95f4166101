namespace Digital40.RuleEngine.AgendaFilters;

/// <summary>Accepts a match while all predicates hold.</summary>
internal sealed class PredicateAgendaFilter(AgendaExpression<bool>[] predicates) : IAgendaFilter
{
    public bool Accept(AgendaContext context, Activation activation) =>
        Array.TrueForAll(predicates, predicate => predicate.TryEvaluate(context.Session, activation, out var holds) && holds);
}
