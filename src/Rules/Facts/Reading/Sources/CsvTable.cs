using System.Text;
using CsvHelper;

namespace Digital40.Rules.Facts.Reading.Sources;

/// <summary>
/// A CSV text: a record that names the columns, and under it one record for each row. The text itself tells what separates its cells. A record that
/// is not quoted as RFC 4180 has it is a problem and passed over.
/// </summary>
internal sealed class CsvTable : IDisposable
{
    // What cannot be seen and comes along when texts are copied into a spreadsheet.
    private static readonly char[] Blanks =
        [.. Enumerable.Range(char.MinValue, char.MaxValue).Select(code => (char)code).Where(char.IsWhiteSpace), '\u200B', '\uFEFF'];

    private readonly CsvReader _reader;
    private readonly Utf8Places _places;
    private readonly CsvColumns _columns;
    private readonly FactProblems _problems;
    private CsvMalformedRecord? _malformed;

    /// <summary>Makes a table of a text.</summary>
    public CsvTable(ReadOnlyMemory<byte> utf8, CsvColumns columns, FactProblems problems)
    {
        var options = new CsvReaderOptions { HasHeader = false, TrimWhitespace = true, OnMalformedRecord = record => _malformed = record };
        _reader = CsvReader.Create(utf8, options);
        _places = new Utf8Places(utf8);
        _columns = columns;
        _problems = problems;
    }

    /// <summary>Where the row stands.</summary>
    public SourcePlace Place { get; private set; } = SourcePlace.Start;

    /// <summary>Whether records have been passed over.</summary>
    public bool HasMalformed { get; private set; }

    /// <summary>Reads the columns, before any row.</summary>
    /// <param name="needed">The names without which no row means anything.</param>
    /// <exception cref="ReadingStoppedException">A needed column is not there.</exception>
    public void ReadColumns(IReadOnlyList<string> needed)
    {
        var isThere = Read();
        if (HasMalformed)
        {
            throw new ReadingStoppedException();
        }

        foreach (var (position, cell) in isThere ? GivenCells() : [])
        {
            _columns.Add(position, cell);
        }

        var missing = needed.Where(name => !_columns.Has(name)).ToList();
        missing.ForEach(name => _problems.Add(FactErrorCodes.ColumnMissing, Place, null, "A column is missing.", $"a column '{name}'", "none"));
        if (missing.Count > 0)
        {
            throw new ReadingStoppedException();
        }
    }

    /// <summary>Reads the next row that is not blank; <c>false</c> at the end.</summary>
    public bool Read()
    {
        while (_reader.Read())
        {
            Place = _places.Of((int)_reader.ByteOffset);
            if (_malformed is { } malformed)
            {
                _malformed = null;
                Refuse(malformed);
            }
            else if (GivenCells().Any())
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The cells of the row that are not blank, each under its column; those under no or an unknown column are left out.</summary>
    public IEnumerable<(CsvColumn Column, Scalar Cell)> Cells()
    {
        foreach (var (position, cell) in GivenCells())
        {
            if (_columns.At(position) is not { } column)
            {
                var expected = $"cells under the {_columns.Count} named columns";
                _problems.Add(FactErrorCodes.CellUnexpected, cell.Place, null, "A cell stands under no column.", expected, cell.Described);
            }
            else if (column.IsKnown)
            {
                yield return (column, cell);
            }
        }
    }

    public void Dispose() => _reader.Dispose();

    private IEnumerable<(int Position, Scalar Cell)> GivenCells()
    {
        var start = (int)_reader.ByteOffset;
        for (var i = 0; i < _reader.FieldCount; i++)
        {
            if (FormulaMark.Off(_reader.GetString(i).Trim(Blanks)) is { Length: > 0 } text)
            {
                yield return (i, new Scalar(ScalarKind.Cell, text, _places.Of(start)));
            }

            start += _reader.GetRawSpan(i).Length + 1;
        }
    }

    private void Refuse(CsvMalformedRecord record)
    {
        HasMalformed = true;
        const string Message = "The file is not CSV.";
        if (record.Reason == CsvMalformedReason.UnterminatedQuote)
        {
            var place = _places.Of((int)record.ByteOffset - _reader.GetRawSpan(_reader.FieldCount - 1).Length);
            _problems.Add(FactErrorCodes.CsvSyntax, place, null, Message, "a quote that is closed", "the end of the file");
            return;
        }

        var expected = record.Reason == CsvMalformedReason.TextAfterClosingQuote
            ? "nothing between a closing quote and the end of its cell"
            : "quotes around a whole cell, and doubled within it";
        var rest = Encoding.UTF8.GetString(_reader.RawRecord[(int)(record.ByteOffset - _reader.ByteOffset)..]);
        _problems.Add(FactErrorCodes.CsvSyntax, _places.Of((int)record.ByteOffset), null, Message, expected, Quoted.Text(rest));
    }
}
