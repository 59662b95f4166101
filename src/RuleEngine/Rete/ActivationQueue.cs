namespace Digital40.RuleEngine.Rete;

/// <summary>The activations of one rule that wait, the oldest first; chained through the activations themselves.</summary>
internal struct ActivationQueue
{
    public Activation? First;
    private Activation? _last;

    public void Add(Activation activation)
    {
        activation.IsQueued = true;
        activation.PreviousQueued = _last;
        if (_last is null)
        {
            First = activation;
        }
        else
        {
            _last.NextQueued = activation;
        }

        _last = activation;
    }

    public void Remove(Activation activation)
    {
        activation.IsQueued = false;
        if (activation.PreviousQueued is null)
        {
            First = activation.NextQueued;
        }
        else
        {
            activation.PreviousQueued.NextQueued = activation.NextQueued;
        }

        if (activation.NextQueued is null)
        {
            _last = activation.PreviousQueued;
        }
        else
        {
            activation.NextQueued.PreviousQueued = activation.PreviousQueued;
        }

        activation.NextQueued = null;
        activation.PreviousQueued = null;
    }
}
