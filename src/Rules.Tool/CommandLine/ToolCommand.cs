using System.CommandLine;

namespace Digital40.Rules.Tool.CommandLine;

/// <summary>A command that shows how it is used.</summary>
/// <param name="name">Its name.</param>
/// <param name="description">What it does, in a few sentences.</param>
internal abstract class ToolCommand(string name, string description) : Command(name, description)
{
    /// <summary>Commands that can be typed as they are, for the help; never empty.</summary>
    public abstract IReadOnlyList<string> Examples { get; }
}
