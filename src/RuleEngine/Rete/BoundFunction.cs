namespace Digital40.RuleEngine.Rete;

/// <summary>A function of a tuple and the fact beside it: code that several expressions may share, and what this one has captured.</summary>
/// <typeparam name="TResult">What the function gives.</typeparam>
internal sealed class BoundFunction<TResult>(Func<object[], Tuple?, object?, TResult> code, object[] constants)
{
    public TResult Invoke(Tuple? tuple, object? fact) => code(constants, tuple, fact);
}
