namespace Digital40.RuleEngine.AgendaFilters;

/// <summary>Accepts a match when a key differs from what it was when the match was last fired. What it remembers stands in the activation.</summary>
internal sealed class KeyChangeAgendaFilter(AgendaExpression<object?>[] keys) : IStatefulAgendaFilter
{
    public bool Accept(AgendaContext context, Activation activation)
    {
        var values = new object?[keys.Length];
        for (var i = 0; i < keys.Length; i++)
        {
            if (!keys[i].TryEvaluate(context.Session, activation, out values[i]))
            {
                return false;
            }
        }

        activation.SeenKeys = values;
        return activation.FiredKeys is null || !values.AsSpan().SequenceEqual(activation.FiredKeys);
    }

    public void Select(AgendaContext context, Activation activation) => activation.FiredKeys = activation.SeenKeys;

    public void Remove(AgendaContext context, Activation activation)
    {
        activation.SeenKeys = null;
        activation.FiredKeys = null;
    }
}
