using Digital40.RuleEngine.AgendaFilters;
using Digital40.RuleEngine.RuleModel;

namespace Digital40.RuleEngine.Rete;

/// <summary>The filters of a session: those for all rules, then those that rules state themselves, then those that were added for one rule.</summary>
internal sealed class AgendaFilterSet
{
    private readonly List<IAgendaFilter> _global = [];
    private readonly List<(IRuleDefinition Rule, IAgendaFilter Filter)> _ofRules = [];

    /// <summary>Whether no filters were added, whatever filters rules state themselves.</summary>
    public bool IsEmpty { get; private set; } = true;

    public void Add(IAgendaFilter filter)
    {
        _global.Add(filter);
        IsEmpty = false;
    }

    public void Add(IRuleDefinition rule, IAgendaFilter filter)
    {
        _ofRules.Add((rule, filter));
        IsEmpty = false;
    }

    public void Clear()
    {
        _global.Clear();
        _ofRules.Clear();
        IsEmpty = true;
    }

    /// <summary>Whether all filters accept the match; the first that does not ends the test.</summary>
    public bool Accepts(AgendaContext context, Activation activation)
    {
        foreach (var filter in _global)
        {
            if (!filter.Accept(context, activation))
            {
                return false;
            }
        }

        foreach (var filter in activation.CompiledRule.Filters)
        {
            if (!filter.Accept(context, activation))
            {
                return false;
            }
        }

        foreach (var (rule, filter) in _ofRules)
        {
            if (rule == activation.Rule && !filter.Accept(context, activation))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Tells the filters that the match is taken off the agenda to be fired.</summary>
    public void Selected(AgendaContext context, Activation activation)
    {
        foreach (var filter in StatefulFilters(activation))
        {
            filter.Select(context, activation);
        }
    }

    /// <summary>Tells the filters that the match is gone.</summary>
    public void Removed(AgendaContext context, Activation activation)
    {
        foreach (var filter in StatefulFilters(activation))
        {
            filter.Remove(context, activation);
        }
    }

    private IEnumerable<IStatefulAgendaFilter> StatefulFilters(Activation activation)
    {
        var ofRule = _ofRules.Where(entry => entry.Rule == activation.Rule).Select(entry => entry.Filter);
        return _global.Concat(activation.CompiledRule.Filters).Concat(ofRule).OfType<IStatefulAgendaFilter>();
    }
}
