namespace Digital40.Rules.Facts.Reading.Sources;

/// <summary>Something that bytes are read from.</summary>
internal interface ISource
{
    /// <summary>The name that errors give it.</summary>
    string Name { get; }

    /// <summary>All its bytes.</summary>
    /// <exception cref="ReadingStoppedException">They are too many, or cannot be read; why is among the problems.</exception>
    ReadOnlyMemory<byte> Load(int maximumBytes, FactProblems problems);
}
