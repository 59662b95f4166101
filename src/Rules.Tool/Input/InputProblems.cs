namespace Digital40.Rules.Tool.Input;

/// <summary>Collects what is wrong with the input, so that all of it can be said at once.</summary>
internal sealed class InputProblems
{
    private readonly List<InputProblem> _all = [];

    /// <summary>What was found so far, in order.</summary>
    public IReadOnlyList<InputProblem> All => _all;

    /// <summary>Whether nothing was found so far.</summary>
    public bool None => _all.Count == 0;

    /// <summary>Adds a problem.</summary>
    public void Add(InputProblem problem) => _all.Add(problem);

    /// <summary>Adds problems.</summary>
    public void Add(IEnumerable<InputProblem> problems) => _all.AddRange(problems);
}
