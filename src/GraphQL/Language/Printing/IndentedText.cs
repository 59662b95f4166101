using System.Text;

namespace Digital40.GraphQL.Language.Printing;

/// <summary>Text that is being written, with an indentation of two spaces a level. What was written last can be taken back.</summary>
internal sealed class IndentedText
{
    private readonly StringBuilder _text = new();
    private int _level;
    private int _indentation;

    /// <summary>The place that has been reached.</summary>
    public Place Here => new(_text.Length, _indentation, Lines);

    private int Lines { get; set; }

    public IndentedText Write(string text)
    {
        _text.Append(text);
        return this;
    }

    public IndentedText Write(ReadOnlySpan<char> text)
    {
        _text.Append(text);
        return this;
    }

    public IndentedText NewLine()
    {
        _text.Append('\n').Append(' ', _level * 2);
        _indentation += _level * 2;
        Lines++;
        return this;
    }

    public void Indent() => _level++;

    public void Outdent() => _level--;

    /// <summary>How many UTF-16 code units were written since a place, without the indentation.</summary>
    /// <param name="place">The place.</param>
    public int LengthSince(Place place) => _text.Length - place.Length - (_indentation - place.Indentation);

    /// <summary>Whether a line ended since a place.</summary>
    /// <param name="place">The place.</param>
    public bool HasLinesSince(Place place) => Lines > place.Lines;

    public void TakeBack(Place place)
    {
        _text.Length = place.Length;
        _indentation = place.Indentation;
        Lines = place.Lines;
    }

    public override string ToString() => _text.ToString();

    /// <summary>A place in the text.</summary>
    /// <param name="Length">How many UTF-16 code units stand before it.</param>
    /// <param name="Indentation">How many of them are indentation.</param>
    /// <param name="Lines">How many lines have ended.</param>
    internal readonly record struct Place(int Length, int Indentation, int Lines);
}
