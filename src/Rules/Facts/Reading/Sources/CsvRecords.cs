using System.Text;

namespace Digital40.Rules.Facts.Reading.Sources;

/// <summary>
/// Reads the records of a CSV text (RFC 4180) with the place of every cell, which the CSV package does not give. Lines end in CR, LF or both; what
/// separates cells is told by <see cref="CsvSeparator"/>.
/// </summary>
internal sealed class CsvRecords
{
    private readonly string _text;
    private readonly FactProblems _problems;
    private readonly List<Scalar> _cells = [];
    private readonly char _separator;
    private int _position;
    private int _line = 1;
    private int _lineStart;

    public CsvRecords(string text, FactProblems problems)
    {
        _text = text;
        _problems = problems;
        _separator = CsvSeparator.Find(text, out var isLineOfItsOwn);
        if (isLineOfItsOwn)
        {
            _position = CsvSeparator.LineLength;
            PassLineEnd();
        }
    }

    /// <summary>The cells of the record, each trimmed; valid until the next one is read.</summary>
    public IReadOnlyList<Scalar> Cells => _cells;

    /// <summary>Reads the next record that is not blank; <c>false</c> at the end.</summary>
    /// <exception cref="ReadingStoppedException">A quote is never closed.</exception>
    public bool Read()
    {
        while (_position < _text.Length)
        {
            _cells.Clear();
            ReadRecord();
            if (_cells.Exists(cell => cell.Text.Length > 0))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsLineEnd(char character) => character is '\r' or '\n';

    private void ReadRecord()
    {
        while (true)
        {
            ReadCell();
            if (_position < _text.Length && _text[_position] == _separator)
            {
                _position++;
                continue;
            }

            PassLineEnd();
            return;
        }
    }

    private void ReadCell()
    {
        var place = new SourcePlace(_line, _position - _lineStart + 1);
        var text = _position < _text.Length && _text[_position] == '"' ? QuotedCell(place) : BareCell();
        _cells.Add(new Scalar(ScalarKind.Cell, CellText.Trim(text), place));
    }

    private string BareCell()
    {
        var start = _position;
        while (_position < _text.Length && _text[_position] != _separator && !IsLineEnd(_text[_position]))
        {
            _position++;
        }

        return _text[start.._position];
    }

    private string QuotedCell(SourcePlace place)
    {
        var content = new StringBuilder();
        _position++;
        while (_position < _text.Length)
        {
            if (_text[_position] != '"')
            {
                PassQuoted(content);
            }
            else if (_position + 1 < _text.Length && _text[_position + 1] == '"')
            {
                content.Append('"');
                _position += 2;
            }
            else
            {
                _position++;
                RefuseRest();
                return content.ToString();
            }
        }

        throw _problems.Stop(FactErrorCodes.CsvSyntax, place, "The file is not CSV.", "a quote that is closed", "the end of the file");
    }

    private void PassQuoted(StringBuilder content)
    {
        if (!IsLineEnd(_text[_position]))
        {
            content.Append(_text[_position++]);
            return;
        }

        content.Append('\n');
        PassLineEnd();
    }

    private void RefuseRest()
    {
        var place = new SourcePlace(_line, _position - _lineStart + 1);
        var rest = BareCell();
        if (rest.Trim().Length > 0)
        {
            _problems.Add(FactErrorCodes.CsvSyntax, place, null, "The file is not CSV.", "nothing between a closing quote and the end of its cell", Quoted.Text(rest));
        }
    }

    private void PassLineEnd()
    {
        if (_position >= _text.Length)
        {
            return;
        }

        _position += _text[_position] == '\r' && _position + 1 < _text.Length && _text[_position + 1] == '\n' ? 2 : 1;
        _line++;
        _lineStart = _position;
    }
}
