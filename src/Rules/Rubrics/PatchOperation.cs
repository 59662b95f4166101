namespace Digital40.Rules.Rubrics;

/// <summary>What a patch does at its path.</summary>
public enum PatchOperation
{
    /// <summary>Replaces a value that is there.</summary>
    Set,

    /// <summary>Adds a value where none is.</summary>
    Add,

    /// <summary>Takes a value away.</summary>
    Remove,
}
