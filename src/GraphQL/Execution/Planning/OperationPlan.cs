using System.Collections.Concurrent;
using Digital40.GraphQL.Costs;
using Digital40.GraphQL.Execution.Coercion;
using Digital40.GraphQL.Language.Nodes;
using Digital40.GraphQL.Types;

namespace Digital40.GraphQL.Execution.Planning;

/// <summary>An operation of a document, compiled once: its variables, and its selections for each combination of guards. Thread-safe.</summary>
internal sealed class OperationPlan
{
    private const int KeptVariants = 64;

    private readonly ConcurrentDictionary<ulong, PlanVariant> _variants = [];
    private readonly Dictionary<string, int> _slots = new(StringComparer.Ordinal);
    private PlanVariant? _unguarded;
    private int _variantCount;

    public OperationPlan(
        ExecutableSchema schema,
        OperationDefinitionNode operation,
        IReadOnlyDictionary<string, FragmentDefinitionNode> fragments)
    {
        Schema = schema;
        Operation = operation;
        Fragments = fragments;
        RootType = schema.Schema.RootType(operation.Operation);
        Variables = new VariablePlan[operation.VariableDefinitions.Length];
        for (var slot = 0; slot < Variables.Length; slot++)
        {
            Variables[slot] = new VariablePlan(schema.Schema, operation.VariableDefinitions[slot]);
            _slots[Variables[slot].Name] = slot;
        }

        GuardSlots = FindGuardSlots();
    }

    public ExecutableSchema Schema { get; }

    public OperationDefinitionNode Operation { get; }

    public IReadOnlyDictionary<string, FragmentDefinitionNode> Fragments { get; }

    /// <summary>Where the operation starts, or null when the schema has no such operations.</summary>
    public ObjectType? RootType { get; }

    /// <summary>What it costs, or null when that is not reckoned.</summary>
    public OperationCost? Cost { get; init; }

    /// <summary>The variables; the place of each is its slot.</summary>
    public VariablePlan[] Variables { get; }

    /// <summary>The slots of the variables that guards ask for; at most as many as <see cref="Guards"/> has room for.</summary>
    public int[] GuardSlots { get; }

    /// <summary>The slot of a variable, or -1 when the operation does not define it.</summary>
    public int SlotOf(string variable) => _slots.GetValueOrDefault(variable, -1);

    /// <summary>The selections for the guards of a request. Only so many combinations are kept, so that no client fills the memory with them.</summary>
    public PlanVariant Variant(VariableValues variables)
    {
        if (_unguarded is { } unguarded)
        {
            return unguarded;
        }

        var guards = Guards.Read(this, variables);
        if (_variants.TryGetValue(guards.Key, out var variant))
        {
            return variant;
        }

        variant = new PlanVariant(this, guards);
        if (GuardSlots.Length == 0)
        {
            return _unguarded = variant;
        }

        if (Volatile.Read(ref _variantCount) < KeptVariants && _variants.TryAdd(guards.Key, variant))
        {
            Interlocked.Increment(ref _variantCount);
        }

        return variant;
    }

    /// <summary>Forgets a variant whose plan has grown too large to be kept.</summary>
    public void Forget(PlanVariant variant)
    {
        Interlocked.CompareExchange(ref _unguarded, null, variant);
        if (_variants.TryRemove(new KeyValuePair<ulong, PlanVariant>(variant.Guards.Key, variant)))
        {
            Interlocked.Decrement(ref _variantCount);
        }
    }

    private int[] FindGuardSlots()
    {
        var slots = new List<int>();
        foreach (var name in GuardVariables.Find(Operation, Fragments))
        {
            if (SlotOf(name) >= 0)
            {
                slots.Add(SlotOf(name));
            }
        }

        slots.Sort();
        return slots.Count <= Guards.Capacity
            ? [.. slots]
            : throw new Errors.GraphQLException($"An operation can have at most {Guards.Capacity} variables in @skip and @include.");
    }
}
