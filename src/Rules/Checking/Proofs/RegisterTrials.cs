using System.Collections.Concurrent;
using Digital40.Rules.Checking.Samples;
using Digital40.Rules.Rubrics;
using Digital40.Rules.Scoring;

namespace Digital40.Rules.Checking.Proofs;

/// <summary>Prepares the trials of options; those that can touch the same criteria share the scorer of what is in force. Safe on several threads.</summary>
/// <param name="inForce">The rubric in force.</param>
internal sealed class RegisterTrials(Rubric inForce)
{
    private readonly ConcurrentDictionary<string, Scorer> _inForce = new(StringComparer.Ordinal);

    /// <summary>The trial of an option; <c>null</c> where it can touch no score at all.</summary>
    /// <param name="option">The option.</param>
    /// <param name="under">The rubric under it.</param>
    public OptionTrial? Of(RegisterOption option, Rubric under)
    {
        var criteria = OptionReach.Of(option, inForce, under);
        if (criteria.Count == 0)
        {
            return null;
        }

        var key = string.Join(' ', criteria.Order(StringComparer.Ordinal));
        return new OptionTrial(_inForce.GetOrAdd(key, _ => new Scorer(inForce, criteria)), under, criteria);
    }
}
